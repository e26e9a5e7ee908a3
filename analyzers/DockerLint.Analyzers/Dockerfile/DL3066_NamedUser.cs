using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports users by name whose number nobody can tell from the file.</summary>
[Analyzer]
public sealed class NamedUserAnalyzer : DiagnosticAnalyzer
{
    // Users that the images of some language or vendor bring, always with the same number.
    private static readonly string[] WellKnown =
    [
        "app", "node", "nonroot", "nobody", "www-data", "daemon", "bin", "mail", "jovyan", "postgres", "mysql", "redis", "nginx",
    ];

    /// <summary>DL3066.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3066", "USER is a name without a known number")
    {
        Message = "'{0}' is a name: Kubernetes' runAsNonRoot cannot tell that it is not root and refuses to start the container",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3066"],
        Documentation = """
            Only a number can be compared with 0 without looking into the image. The rule looks at the user in force at the end of an
            image. Silent for root, for variables, on Windows, for users that the file creates with a number (`useradd -u 10001 app`)
            and for those that well-known images bring (`app`, `node`, `nonroot`).

            ```dockerfile bad
            FROM debian:12-slim
            RUN useradd service
            USER [|service|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN useradd -u 10001 service
            USER 10001
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var seen = new HashSet<UserInstructionSyntax>();
        foreach (var stage in context.DockerfileModel.ExportedStages())
        {
            var user = stage.FinalState.User;
            if (user is { Instruction: { } instruction, IsRoot: false, Value.Text: { } text } && seen.Add(instruction) && stage.BaseFacts()?.IsWindows != true)
            {
                var name = text.Trim().Split(':')[0];
                if (name.Length > 0 && !name.All(c => c is >= '0' and <= '9') && !IsOfWindows(name) && !WellKnown.Contains(name) && !IsCreatedWithNumber(stage, name))
                {
                    context.Report(Descriptor, instruction.Value.Span, name);
                }
            }
        }
    }

    private static bool IsOfWindows(string name) => name.IndexOf('\\') >= 0 || name.StartsWith("Container", StringComparison.OrdinalIgnoreCase);

    // "useradd -u 10001 app", "adduser -u $UID -D app", or a line of /etc/passwd.
    private static bool IsCreatedWithNumber(Stage stage, string name) => stage.EffectiveInstructions.SelectMany(InstructionTexts.Of)
        .SelectMany(text => text.Text.Split('\n', ';', '&', '|'))
        .Any(command => TextWords.Contains(command, name) && (command.Contains(name + ":x:") || command.Contains("/etc/passwd")
            || (TextWords.Contains(command, "useradd", "adduser", "usermod") && (command.Contains("-u") || command.Contains("--uid")))));
}
