using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports declarations that hide the failure of the command that gives the value.</summary>
[Analyzer]
public sealed class MaskedStatusAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Declarations = new(StringComparer.Ordinal) { "export", "readonly", "local", "declare", "typeset" };

    /// <summary>SC2155.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2155", "Declaration hides a failure")
    {
        Message = "'{0}' succeeds even if the command that gives '{1}' fails; assign first and {0} then",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2155", "tally/shellcheck/SC2155", "shellcheck/SC2155"],
        Documentation = """
            The status of `export X="$(command)"` is that of export, which succeeds. Neither `&&` nor `set -e` notices that the command
            failed, and the build goes on with an empty value.

            Silent where the text does nothing else, so that the variable itself is lost (DL6020).

            ```dockerfile bad
            FROM debian:12-slim
            RUN export [|ARCH|]="$(dpkg --print-architecture)" && ./build.sh
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN ARCH="$(dpkg --print-architecture)" && export ARCH && ./build.sh
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixScriptAction(script =>
    {
        // A text that does nothing but declare is lost as a whole, which another rule says.
        if (script.Script.Commands.Any(command => command.Origin == CommandOrigin.Script && (command.Nesting & CommandNesting.Substitution) == 0 && !Declarations.Contains(command.Name ?? "export")))
        {
            foreach (var command in script.Script.Commands.Where(command => command.Origin == CommandOrigin.Script))
            {
                Analyze(script, command);
            }
        }
    });

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.Name is not { } declaration || !Declarations.Contains(declaration) || command.Wrappers.Count > 0)
        {
            return;
        }

        foreach (var word in command.Words.Skip(1))
        {
            var length = ShellExpansions.AssignedNameLength(word.Text);
            if (length > 0 && word.Parts.Any(part => part.Kind == ShellWordPartKind.CommandSubstitution))
            {
                context.Report(Descriptor, word.GetSpan(0, length), declaration, word.Text.Substring(0, length));
            }
        }
    }
}
