using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports programs that read the output of <c>ls</c>.</summary>
[Analyzer]
public sealed class ParsedListingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2010.</summary>
    public static readonly DiagnosticDescriptor ByGrep = new("SC2010", "Output of ls searched with grep")
    {
        Message = "ls is made for people and may change or break names; choose the files with a pattern or with find",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2010", "tally/shellcheck/SC2010", "shellcheck/SC2010"],
        Documentation = """
            `ls | grep` chooses files by the text that ls prints for people: names with line breaks come in pieces, and some versions
            of ls quote or replace characters. A pattern (`*.conf`) or `find` chooses among the names themselves.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|ls /opt|] | grep tool
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN find /opt -maxdepth 1 -name '*tool*'
            ```
            """,
    };

    /// <summary>SC2012.</summary>
    public static readonly DiagnosticDescriptor ByOthers = new("SC2012", "Output of ls read by a program")
    {
        Message = "ls is made for people and may change or break names; '{0}' gets them whole from find or from a pattern",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2012", "tally/shellcheck/SC2012", "shellcheck/SC2012"],
        Documentation = """
            What ls prints is made for people: names with line breaks come in pieces, and some versions quote or replace characters.
            `find -print0`, `stat` or a pattern give a program the names themselves.

            ```dockerfile bad
            FROM debian:12-slim
            RUN tar -xf "$({|SC2012:ls /pkg|} | head -n 1)"
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN for file in /pkg/*; do tar -xf "$file"; break; done
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [ByGrep, ByOthers];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.PipedFrom is not { Name: "ls", Wrappers.Count: 0 } listing || listing.NameArgument?.Text != "ls")
        {
            return;
        }

        var reader = command.Words.Count > 0 ? command.Words[0].Text : string.Empty;
        if (reader == "grep")
        {
            context.Report(ByGrep, listing.Span);
        }
        else if (reader is not ("xargs" or ""))
        {
            context.Report(ByOthers, listing.Span, reader);
        }
    }
}
