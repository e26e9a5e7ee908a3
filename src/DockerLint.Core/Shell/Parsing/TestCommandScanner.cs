using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Reads <c>[[ … ]]</c>, within which operators and line breaks mean something else.</summary>
internal static class TestCommandScanner
{
    public static TestNode Parse(ShellParseContext context, ShellParser parser)
    {
        var start = parser.Current.Span.Start;
        var words = new List<WordNode>();
        if (parser.Current.Word is { } open)
        {
            words.Add(open);
        }

        var isClosed = false;
        var mode = ScanMode.Word;
        while (!isClosed)
        {
            ShellLexer.SkipBlanks(context);
            var c = context.Peek();
            if (context.AtEnd || c == ';')
            {
                break;
            }

            if (c is '\n' or '\r')
            {
                context.Position++;
                continue;
            }

            var word = c is '&' or '|' or '<' or '>' or '(' or ')' && mode == ScanMode.Word ? ScanOperator(context) : parser.Lexer.Words.Scan(mode);
            word = word.Span.IsEmpty ? ScanOperator(context) : word;
            words.Add(word);
            isClosed = word.Keyword == "]]";
            mode = word.Keyword == "=~" ? ScanMode.RegularExpression : ScanMode.Word;
        }

        if (!isClosed)
        {
            context.Report(ShellProblemKind.MissingKeyword, new TextSpan(start, 2), "']]' is expected behind this");
        }

        parser.Resume();
        var redirections = parser.ParseRedirections();
        return new TestNode(TextSpan.FromBounds(start, Math.Max(start, parser.LastEnd)), words, redirections);
    }

    private static WordNode ScanOperator(ShellParseContext context)
    {
        var start = context.Position;
        var c = context.Peek();
        context.Position += c is '&' or '|' && context.Peek(1) == c ? 2 : 1;
        var span = TextSpan.FromBounds(start, context.Position);
        return new WordNode(span, [new LiteralPart(span, context.Text.Substring(start, span.Length), isQuoted: false)]);
    }
}
