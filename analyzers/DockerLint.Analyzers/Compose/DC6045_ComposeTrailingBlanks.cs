using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports blanks at the ends of lines, last lines without an end, and lines that end in two ways.</summary>
[Analyzer]
public sealed class ComposeTrailingBlanksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6045.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6045", "Blanks at the end of a line of YAML")
    {
        Message = "blanks stand at the end of the line",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["yamllint/trailing-spaces"],
        Documentation = """
            Nobody sees them, and editors that take them away make changes of nothing. Texts over several lines, in which they may count,
            are left alone. The fix takes them away and is safe.

            ```yaml bad
            services:
              web:[|  |]
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <summary>DC6046.</summary>
    public static readonly DiagnosticDescriptor Unended = new("DC6046", "Last line of YAML does not end")
    {
        Message = "the last line has no line break",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["yamllint/new-line-at-end-of-file"],
        Documentation = """
            A text file is a row of lines that end. Without the last line break programs that append to the file write into the last
            line. The fix sets it and is safe.

            ```yaml bad line-ends=unended
            services:
              web:
                image: nginx:1.2{|DC6046:9|}
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Unended];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var text = context.Tree.Text;
        var inside = Inside(context.Tree);
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.GetLine(line).Span;
            var content = text.ToString(span);
            var kept = content.TrimEnd(' ', '\t').Length;
            if (kept < content.Length && !inside.Contains(line))
            {
                context.Report(Descriptor, new TextSpan(span.Start + kept, content.Length - kept));
            }
        }

        var last = text.GetLine(text.LineCount - 1).Span;
        if (last.Length > 0 && text.ToString(last).Trim('\uFEFF', ' ', '\t').Length > 0)
        {
            context.Report(Unended, new TextSpan(last.End - 1, 1));
        }
    }

    // Lines of texts that go over several of them.
    private static HashSet<int> Inside(ComposeSyntaxTree tree)
    {
        var lines = new HashSet<int>();
        foreach (var scalar in tree.Root.DescendantNodes().OfType<ScalarSyntax>())
        {
            var last = tree.Text.GetLineNumber(scalar.ContentSpan.End);
            for (var line = tree.Text.GetLineNumber(scalar.ContentSpan.Start); line < last || (line == last && scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded); line++)
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}

/// <summary>Takes the blanks away, or ends the last line.</summary>
public sealed class ComposeTrailingBlanksCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ComposeTrailingBlanksAnalyzer.Descriptor.Id, ComposeTrailingBlanksAnalyzer.Unended.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Id == ComposeTrailingBlanksAnalyzer.Descriptor.Id)
        {
            context.RegisterFix("Take the blanks away", Safety, new TextChange(context.Span, string.Empty));
        }
        else
        {
            context.RegisterFix("End the line", Safety, new TextChange(new TextSpan(context.Span.End, 0), context.Tree.LineBreak()));
        }
    }
}
