using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>find</c> that hands names to <c>xargs</c> line by line.</summary>
[Analyzer]
public sealed class FindToXargsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2038.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2038", "find hands names to xargs as text")
    {
        Message = "xargs splits names at blanks and quotes; use 'find … -print0 | xargs -0' or 'find … -exec … +'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2038", "tally/shellcheck/SC2038", "shellcheck/SC2038"],
        Documentation = """
            xargs takes its input apart at blanks, line breaks, quotes and backslashes, so a file `a b` becomes two names. With
            `-print0` and `-0` names are kept apart by a byte that no name holds; `-exec … +` needs no xargs at all.

            Silent when find prints by a format of its own, and when xargs is told another delimiter.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|find /app -name '*.pyc'|] | xargs rm -f
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN find /app -name '*.pyc' -exec rm -f {} +
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        // xargs counts as what runs another program.
        if (command.PipedFrom is { Name: "find", Wrappers.Count: 0 } find
            && command.Words.Count > 0
            && command.Words[0].Text is "xargs" or "/usr/bin/xargs"
            && !find.Arguments.Any(argument => argument.Text is not { } text || text.StartsWith("-print0", StringComparison.Ordinal) || text is "-printf" or "-fprint0" or "-fprintf")
            && !Options(command).Any(SetsDelimiter))
        {
            context.Report(Descriptor, find.Span);
        }
    }

    private static IEnumerable<string> Options(SimpleCommand command) => command.Words.Skip(1).Select(word => word.Text).TakeWhile(text => text.Length > 1 && text[0] == '-');

    private static bool SetsDelimiter(string option) =>
        option.StartsWith("--null", StringComparison.Ordinal) || option.StartsWith("--delimiter", StringComparison.Ordinal) || option.StartsWith("-d", StringComparison.Ordinal)
        || (option[1] != '-' && option[1] is not ('I' or 'i') && option.IndexOf('0') > 0 && option.Skip(1).All(c => c is '0' or 'r' or 't' or 'p' or 'x'));
}
