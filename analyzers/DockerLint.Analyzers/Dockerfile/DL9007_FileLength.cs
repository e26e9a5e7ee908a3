using System.Globalization;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports files and lines of RUN that are long.</summary>
[Analyzer]
public sealed class FileLengthAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9007", "File is long")
    {
        Message = "The file has {0} lines besides blank ones and comments, more than {1}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/max-lines"],
        Options = [new RuleOption("limit", "The most lines that a file may have, blank ones and comments left out.", "200")],
        Documentation = """
            A Dockerfile that nobody can take in at a glance may do the work of scripts or of several files.

            ```dockerfile bad limit=1
            [|FROM|] alpine:3.22
            RUN make
            ```

            ```dockerfile good limit=2
            FROM alpine:3.22
            RUN make
            ```
            """,
    };

    /// <summary>DL9008.</summary>
    public static readonly DiagnosticDescriptor Line = new("DL9008", "Line of RUN is long")
    {
        Message = "The line has {0} characters, more than {1}: a continuation would make it readable",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = [],
        Options = [new RuleOption("limit", "The most characters that a line of RUN may have.", "120")],
        Documentation = """
            Long commands are read and compared better with one step or option a line. Addresses are not broken, so a line with one is left alone.

            ```dockerfile bad limit=40
            FROM alpine:3.22
            {|DL9008:RUN apk add --no-cache alpha beta gamma delta epsilon|}
            ```

            ```dockerfile good limit=40
            FROM alpine:3.22
            RUN apk add --no-cache \
                alpha beta gamma delta epsilon
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Line];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    // A line of fewer words would hardly gain.
    private const int FewWords = 7;

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var text = context.Tree.Text;
        var limit = Limit(context, Descriptor);
        var lines = Enumerable.Range(0, text.LineCount).Count(number => text.ToString(text.GetLine(number).Span).TrimStart() is { Length: > 0 } line && line[0] != '#');
        if (lines > limit && context.Tree.Root.Instructions.Count > 0)
        {
            context.Report(Descriptor, context.Tree.Root.Instructions[0].KeywordToken, lines, limit);
        }

        var width = Limit(context, Line);
        foreach (var run in context.Tree.Root.Instructions.Where(instruction => instruction is RunInstructionSyntax))
        {
            var last = text.GetLineNumber(run.Heredocs.Count > 0 ? run.Heredocs[0].BodyToken.Span.Start - 1 : run.Span.End);
            for (var number = text.GetLineNumber(run.Span.Start); number <= last; number++)
            {
                var line = text.GetLine(number);
                if (line.Span.Length > width && text.ToString(line.Span) is var words && words.IndexOf("://", StringComparison.Ordinal) < 0
                    && words.TrimStart().StartsWith("#", StringComparison.Ordinal) == false && words.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length >= FewWords)
                {
                    context.Report(Line, line.Span, line.Span.Length, width);
                }
            }
        }
    }

    private static int Limit(ReportContext context, DiagnosticDescriptor descriptor) =>
        int.TryParse(context.GetOption(descriptor, "limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : int.MaxValue;
}
