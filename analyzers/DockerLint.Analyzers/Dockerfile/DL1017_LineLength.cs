using System.Globalization;
using System.Text;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports lines that are too long for BuildKit.</summary>
[Analyzer]
public sealed class LineLengthAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1017", "Line is too long")
    {
        Message = "The line has {0} bytes, but a build reads at most {1}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/line-too-long"],
        Options = [new RuleOption("limit", "The most bytes that a line may have; for builders with another limit than BuildKit.", "65535")],
        Documentation = """
            BuildKit's scanner takes lines of at most 65535 bytes; here-documents and comments count as well. Break a long line with
            continuations, or put the text into a file.

            ```dockerfile bad limit=40
            FROM alpine:3.22
            [|RUN echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|]
            ```

            ```dockerfile good limit=40
            FROM alpine:3.22
            RUN echo \
                aaaaaaaaaaaaaaaaaaaaaaaa
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        var limit = int.TryParse(context.GetOption(Descriptor, "limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : ushort.MaxValue;
        var text = context.Tree.Text.ToString();
        for (var start = 0; start < text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline;
            var length = end > start && text[end - 1] == '\r' ? end - start - 1 : end - start;
            // A character has at most three bytes per UTF-16 unit.
            if (length * 3L > limit && Encoding.UTF8.GetByteCount(text.Substring(start, length)) is var bytes && bytes > limit)
            {
                context.Report(Descriptor, new TextSpan(start, length), bytes, limit);
            }

            start = end + 1;
        }
    }
}
