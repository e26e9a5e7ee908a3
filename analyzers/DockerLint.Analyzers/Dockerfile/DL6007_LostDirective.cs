using DockerLint.Dockerfile;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports parser directives that have no effect.</summary>
[Analyzer(Words = "check escape syntax")]
public sealed class LostDirectiveAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6007", "Parser directive has no effect here")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = [],
        Documentation = """
            `# syntax=` and `# escape=` count at the very top only: behind a comment, a blank line or an instruction they are plain comments. A list in
            `# check=` ends at the first blank, and what stands behind it is ignored.

            ```dockerfile bad
            # Our service
            [|# syntax=docker/dockerfile:1|]
            FROM alpine:3.22
            ```

            ```dockerfile good alternative
            # syntax=docker/dockerfile:1
            # Our service
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var directive in context.Tree.Root.Directives.Where(directive => directive is { Name: "check", IsRepeated: false }))
        {
            var value = directive.Value;
            var blank = value.IndexOfAny([' ', '\t']);
            if (blank > 0 && (value[blank - 1] == ',' || value.Substring(blank).TrimStart().StartsWith(",", StringComparison.Ordinal)))
            {
                var start = directive.ValueToken.Span.Start;
                context.Report(Descriptor, TextSpan.FromBounds(start + blank, directive.ValueToken.Span.End), $"The list ends at the blank, so '{value.Substring(blank).Trim()}' is ignored");
            }
        }

        foreach (var token in context.Tree.GetTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                if (trivia.RawKind == (int)DockerfileSyntaxKind.CommentTrivia && DirectiveName(trivia.ToString()) is { } name)
                {
                    context.Report(Descriptor, trivia.Span, $"'{name}' counts at the very top of the file only; here it is a comment");
                }
            }
        }
    }

    private static string? DirectiveName(string comment)
    {
        var text = comment.TrimStart('#', ' ', '\t');
        var equals = text.IndexOf('=');
        if (equals < 0 || comment.StartsWith("##", StringComparison.Ordinal))
        {
            return null;
        }

        var value = text.Substring(equals + 1).Trim();
        return text.Substring(0, equals).Trim().ToLowerInvariant() switch
        {
            "syntax" when value.IndexOf(' ') < 0 && value.IndexOf("docker", StringComparison.OrdinalIgnoreCase) >= 0 => "syntax",
            "escape" when value is "`" or "\\" => "escape",
            _ => null,
        };
    }
}

/// <summary>Moves a directive to the top, or removes the blanks from a list.</summary>
public sealed class LostDirectiveCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6007"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text;
        var written = text.ToString(context.Span);
        if (written[0] != '#')
        {
            var words = written.Split(',').Select(word => word.Trim());
            context.RegisterFix("Remove the blanks", FixSafety.Safe, new TextChange(context.Span, string.Join(",", words)));
            return;
        }

        // Another escape character at the top would change how all that follows is read.
        if (written.IndexOf("syntax", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return;
        }

        var line = text.GetLine(text.GetLineNumber(context.Span.Start));
        var top = text.ToString().StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        context.RegisterFix(
            "Move it to the top",
            FixSafety.Unsafe,
            new TextChange(new TextSpan(top, 0), written + context.Tree.LineBreak()),
            new TextChange(TextSpan.FromBounds(line.Start, line.EndIncludingLineBreak), string.Empty));
    }
}
