using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Analysis.Fakes;

/// <summary>
/// A language small enough for tests of the driver: each line is a statement of words, a hash sign begins a comment line, a
/// backslash at a line's end continues it, and the word <c>broken</c> is a syntax error.
/// </summary>
internal sealed class FakeSyntaxTree : SyntaxTree
{
    private FakeSyntaxTree(SourceText text, TokenTable tokens, SyntaxNode root, IReadOnlyList<SyntaxDiagnostic> diagnostics, TextOrigin? origin)
        : base(text, "fake.txt", tokens, root, diagnostics, origin)
    {
    }

    public override SourceLanguage Language => SourceLanguage.Dockerfile;

    public static FakeSyntaxTree Parse(string text) => Parse(SourceText.From(text), null);

    public static FakeSyntaxTree Parse(SourceText source, TextOrigin? origin = null)
    {
        var text = source.ToString();
        var builder = new Builder(text);
        var statements = new List<SyntaxNode>();
        var words = new List<SyntaxNode>();
        var diagnostics = new List<SyntaxDiagnostic>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is ' ')
            {
                i++;
            }
            else if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i += 2;
            }
            else if (text[i] == '#')
            {
                i = text.IndexOf('\n', i) is >= 0 and var end ? end + 1 : text.Length;
            }
            else if (text[i] == '\n')
            {
                if (words.Count > 0)
                {
                    statements.Add(new StatementSyntax(words[0].FirstTokenIndex, builder.AddToken(2, i, i + 1) + 1, words));
                    words.Clear();
                }

                i++;
            }
            else
            {
                var end = i;
                while (end < text.Length && text[end] is not (' ' or '\n' or '\\'))
                {
                    end++;
                }

                end = Math.Max(end, i + 1);
                var token = builder.AddToken(1, i, end);
                words.Add(text[i..end].StartsWith("number", StringComparison.Ordinal) ? new NumberSyntax(token) : new WordSyntax(token));
                if (text[i..end] == "broken")
                {
                    diagnostics.Add(new SyntaxDiagnostic("Broken", TextSpan.FromBounds(i, end), "It is broken"));
                }

                i = end;
            }
        }

        if (words.Count > 0)
        {
            statements.Add(new StatementSyntax(words[0].FirstTokenIndex, builder.Count, words));
        }

        var last = builder.AddToken(3, text.Length, text.Length);
        return new FakeSyntaxTree(source, builder.ToTable(), new FileSyntax(last + 1, statements), diagnostics, origin);
    }

    internal sealed class FileSyntax(int end, IEnumerable<SyntaxNode> children) : SyntaxNode(1, 0, end, children);

    internal sealed class StatementSyntax(int first, int end, IEnumerable<SyntaxNode> children) : SyntaxNode(2, first, end, children);

    internal sealed class WordSyntax(int token) : SyntaxNode(3, token, token + 1);

    internal sealed class NumberSyntax(int token) : SyntaxNode(4, token, token + 1);

    private sealed class Builder(string text) : TokenTableBuilder(text)
    {
        protected override (int Kind, int End) ScanTrivia(int start, int limit)
        {
            if (Text[start] == '#')
            {
                var end = Text.IndexOf('\n', start);
                return (1, end < 0 ? limit : Math.Min(end, limit));
            }

            return (2, start + 1);
        }

        protected override bool EndsLine(int triviaKind) => false;

        protected override bool IsLineEnd(int tokenKind) => tokenKind == 2;
    }
}
