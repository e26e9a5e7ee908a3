using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>which</c>, a program that an image need not have.</summary>
[Analyzer]
public sealed class WhichAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2230.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2230", "which used instead of command -v")
    {
        Message = "Slim images may lack 'which'; 'command -v' is built into every shell",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2230", "tally/shellcheck/SC2230", "shellcheck/SC2230"],
        Documentation = """
            `which` is a program of its own, in no standard, and its output and status differ from system to system. `command -v` belongs
            to the shell.

            The fix is safe and is offered for one plain name. `command -v` also finds functions and built-in commands.

            ```dockerfile bad
            FROM fedora:42
            RUN test -x "$([|which|] git)"
            ```

            ```dockerfile good
            FROM fedora:42
            RUN test -x "$(command -v git)"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command is { Name: "which", Wrappers.Count: 0, NameArgument: { Text: "which" } name })
        {
            var isPlain = command.Arguments.Count == 1 && command.Arguments[0].Text is { Length: > 0 } text && text[0] != '-';
            context.Report(Descriptor, name.Span, ProposedFix.Of(isPlain ? ProposedFix.Instead(name, command, "command -v") : []));
        }
    }
}

/// <summary>Changes the name of the program.</summary>
public sealed class WhichCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WhichAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Use 'command -v'", Safety);
}
