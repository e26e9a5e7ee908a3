using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports several blanks between words.</summary>
[Analyzer]
public sealed class SeveralBlanksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9014", "Several blanks between words")
    {
        Message = "{0} blanks where one would do",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/no-multi-spaces"],
        Documentation = """
            One blank separates words. Several of them are left alone where they put a word below one of the line above or below, in quotes, in
            here-documents and comments, at the start of a line and before a continuation mark.

            The fix is safe: it leaves one blank.

            ```dockerfile bad
            FROM alpine:3.22
            RUN[|   |]make[|  |]install
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN make install
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var lines = SourceLines.Of(context.Tree);
        var text = context.Tree.Text.ToString();
        foreach (var instruction in context.Tree.Root.Instructions)
        {
            // Most instructions have none, and to look at each of their tokens costs more.
            if (text.IndexOf("  ", instruction.Span.Start, instruction.Span.Length, StringComparison.Ordinal) < 0)
            {
                continue;
            }

            foreach (var token in instruction.DescendantTokens())
            {
                foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
                {
                    if (trivia.RawKind == (int)DockerfileSyntaxKind.WhitespaceTrivia)
                    {
                        Judge(context, lines, trivia.Span);
                    }
                }
            }

            foreach (var shell in instruction.DescendantNodes().OfType<ShellFormSyntax>())
            {
                AnalyzeShell(context, lines, shell);
            }
        }
    }

    private static void AnalyzeShell(DockerfileAnalysisContext context, SourceLines lines, ShellFormSyntax shell)
    {
        if (shell.Parent is not InstructionSyntax instruction || !context.DockerfileModel.GetShell(instruction).Dialect.IsPosix())
        {
            return;
        }

        var text = shell.Text.Text;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && quote != '\'')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '#' && (i == 0 || text[i - 1] is ' ' or '\n'))
            {
                var end = text.IndexOf('\n', i);
                i = end < 0 ? text.Length : end;
            }
            else if (c == ' ')
            {
                var start = i;
                while (i + 1 < text.Length && text[i + 1] == ' ')
                {
                    i++;
                }

                var span = TextSpan.FromBounds(start, i + 1);
                if (span.Length > 1 && shell.Text.IsContiguous(span))
                {
                    Judge(context, lines, shell.Text.ToOuter(span));
                }
            }
        }
    }

    private static void Judge(DockerfileAnalysisContext context, SourceLines lines, TextSpan span)
    {
        if (span.Length < 2)
        {
            return;
        }

        var number = context.Tree.Text.GetLineNumber(span.Start);
        var content = lines.Content(number).TrimStart('\uFEFF');
        var start = span.Start - lines.Start(number);
        var end = start + span.Length;
        // At the start of the line, at its end, before a mark at its end.
        if (number >= lines.Count || end >= content.Length || content.Substring(0, start).Trim(' ', '\t').Length == 0
            || (content[end] == context.Tree.EscapeCharacter && content.Substring(end + 1).Trim().Length == 0)
            || content.IndexOf('\t', start, span.Length) >= 0
            || IsWordStart(lines, number - 1, end) || IsWordStart(lines, number + 1, end))
        {
            return;
        }

        context.Report(Descriptor, span, span.Length);
    }

    private static bool IsWordStart(SourceLines lines, int line, int column) =>
        line >= 0 && line < lines.Count && lines.Content(line).TrimStart('\uFEFF') is var content && column < content.Length && content[column] != ' ' && content[column - 1] == ' ';
}

/// <summary>Leaves one blank.</summary>
public sealed class SeveralBlanksCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9014"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterFix("Leave one blank", Safety, new TextChange(context.Span, " "));
}
