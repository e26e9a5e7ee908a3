using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports the old names <c>egrep</c> and <c>fgrep</c>.</summary>
[Analyzer]
public sealed class OldGrepAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2196.</summary>
    public static readonly DiagnosticDescriptor Extended = new("SC2196", "egrep used instead of grep -E")
    {
        Message = "'egrep' is an old name that newer versions warn about; use 'grep -E'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2196", "tally/shellcheck/SC2196", "shellcheck/SC2196"],
        Documentation = """
            egrep was never in the standard, and since version 3.8 GNU grep prints a warning under that name. `grep -E` does the same.

            The fix changes the name and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|egrep|] 'a|b' /etc/passwd
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN grep -E 'a|b' /etc/passwd
            ```
            """,
    };

    /// <summary>SC2197.</summary>
    public static readonly DiagnosticDescriptor Fixed = new("SC2197", "fgrep used instead of grep -F")
    {
        Message = "'fgrep' is an old name that newer versions warn about; use 'grep -F'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2197", "tally/shellcheck/SC2197", "shellcheck/SC2197"],
        Documentation = """
            fgrep was never in the standard, and since version 3.8 GNU grep prints a warning under that name. `grep -F` does the same.

            The fix changes the name and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            RUN {|SC2197:fgrep|} 'a.b' /etc/passwd
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN grep -F 'a.b' /etc/passwd
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Extended, Fixed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.NameArgument is { Text: "egrep" or "fgrep" or "/bin/egrep" or "/bin/fgrep" or "/usr/bin/egrep" or "/usr/bin/fgrep" } name && command.Name is { } program)
        {
            var isExtended = program == "egrep";
            var path = (name.Text ?? program).Substring(0, (name.Text ?? program).Length - program.Length);
            context.Report(isExtended ? Extended : Fixed, name.Span, ProposedFix.Of(ProposedFix.Instead(name, command, path + (isExtended ? "grep -E" : "grep -F"))));
        }
    }
}

/// <summary>Changes the name of the program.</summary>
public sealed class OldGrepCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [OldGrepAnalyzer.Extended.Id, OldGrepAnalyzer.Fixed.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Use the option of grep", Safety);
}
