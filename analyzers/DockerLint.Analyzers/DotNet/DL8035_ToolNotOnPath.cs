using DockerLint.Dockerfile.Semantics;
using DockerLint.Projects;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports global tools that are not on the path.</summary>
[Analyzer(Words = "tool")]
public sealed class ToolNotOnPathAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8035.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8035", "Global tool is called but not on the path")
    {
        Message = "'{0}' was installed as a global tool, whose folder is not on PATH: the command is not found",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `dotnet tool install -g` puts tools into `/root/.dotnet/tools`, which the images of the SDK do not have on PATH. The next RUN that calls the
            tool stops with "command not found".

            Judged are tools named `dotnet-…` and the commands they are known by. Silent when an ENV or a command extends PATH, and for other folders
            (`--tool-path`).

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            RUN dotnet tool install -g dotnet-ef --version 9.0.0
            RUN [|dotnet ef|] migrations bundle
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            ENV PATH="$PATH:/root/.dotnet/tools"
            RUN dotnet tool install -g dotnet-ef --version 9.0.0
            RUN dotnet ef migrations bundle
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            var installed = new HashSet<string>(StringComparer.Ordinal);
            if (stage.Chain.Any(link => link.Variables.Definitions.Any(definition => definition.Name == "PATH")) || stage.Chain.SelectMany(RunStep.Of).SelectMany(step => step.Commands).Any(MayExtendPath))
            {
                continue;
            }

            foreach (var command in stage.Chain.SelectMany(link => RunStep.Of(link)).SelectMany(step => step.Commands))
            {
                if (DotNetCommand.From(command) is { Verb: "tool" } call && Installed(call) is { } tool)
                {
                    installed.Add(tool);
                }
                else if (installed.Count > 0 && Called(command) is { } name && installed.Contains(name) && RunStep.Of(stage).Any(step => step.Commands.Contains(command)))
                {
                    var end = command.Name == "dotnet" ? command.Arguments[0].Span.End : command.NameArgument?.Span.End ?? command.Span.End;
                    context.Report(Descriptor, TextSpan.FromBounds(command.NameArgument?.Span.Start ?? command.Span.Start, end), name);
                }
            }
        }
    }

    private static string? Installed(DotNetCommand call)
    {
        var words = call.Command.Arguments.Select(argument => argument.Text).ToArray();
        return words.Contains("install") && (words.Contains("-g") || words.Contains("--global")) && Array.IndexOf(words, "--tool-path") < 0 ? Array.Find(words, word => word?.StartsWith("dotnet-", StringComparison.Ordinal) == true)?.Split('@')[0] : null;
    }

    // "dotnet ef" runs dotnet-ef.
    private static string? Called(SimpleCommand command) =>
        command.Name == "dotnet" && command.Arguments.Count > 0 && command.Arguments[0].Text is { Length: > 0 } verb && verb[0] != '-' ? "dotnet-" + verb
        : command.Name is { } name && name.StartsWith("dotnet-", StringComparison.Ordinal) && command.NameArgument?.Text == name ? name
        : null;

    private static bool MayExtendPath(SimpleCommand command) =>
        command.Assignments.Any(assignment => assignment.Name == "PATH") || command.Name is null or "export" or "." or "source" or "ln" or "eval";
}
