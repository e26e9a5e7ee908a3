using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>find</c> that is not told where to look.</summary>
[Analyzer]
public sealed class FindWithoutFolderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2185.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2185", "find without a folder")
    {
        Message = "Not every find looks in the current folder by itself; name it: 'find .'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2185", "tally/shellcheck/SC2185", "shellcheck/SC2185"],
        Documentation = """
            The find of GNU and that of BusyBox begin in the current folder when none is named; POSIX and the find of BSD want one.

            The fix names the current folder and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|find|] -name '*.pyc' -delete
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN find . -name '*.pyc' -delete
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command is not { Name: "find", NameArgument: { } name })
        {
            return;
        }

        var options = command.Arguments.TakeWhile(argument => argument.Text is "-H" or "-L" or "-P").Count();
        var first = options < command.Arguments.Count ? command.Arguments[options] : null;
        if (first is null || (first.Text is { Length: > 0 } text && text[0] is '-' or '(' or '!' && text is not ("--help" or "-help" or "--version" or "-version")))
        {
            var before = options == 0 ? name : command.Arguments[options - 1];
            context.Report(Descriptor, name.Span, ProposedFix.Of(ProposedFix.Behind(before, command, " .")));
        }
    }
}

/// <summary>Names the current folder.</summary>
public sealed class FindWithoutFolderCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [FindWithoutFolderAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Name the current folder", Safety);
}
