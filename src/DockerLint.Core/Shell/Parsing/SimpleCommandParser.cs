using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Reads simple commands and redirections.</summary>
internal sealed class SimpleCommandParser(ShellParseContext context, ShellParser parser)
{
    /// <summary>Reads a simple command, or a function definition, which looks like one up to its bracket.</summary>
    public CommandNode Parse(CompoundParser compounds)
    {
        var start = parser.Current.Span.Start;
        var assignments = new List<AssignmentNode>();
        var words = new List<WordNode>();
        var redirections = new List<RedirectionNode>();
        while (true)
        {
            if (parser.Current.IsRedirection)
            {
                redirections.Add(ParseRedirection());
            }
            else if (parser.Current.Word is { } word)
            {
                TakeWord(word, assignments, words);
            }
            else if (parser.Current.Is("(") && words.Count == 1 && assignments.Count == 0 && redirections.Count == 0)
            {
                return compounds.ParseFunction(start, words[0]);
            }
            else
            {
                break;
            }
        }

        var command = new SimpleCommandNode(TextSpan.FromBounds(start, Math.Max(start, parser.LastEnd)), assignments, words, redirections);
        context.NoteAssigned(AssignedNames.Of(command));
        return command;
    }

    /// <summary>Reads a redirection with its target.</summary>
    public RedirectionNode ParseRedirection()
    {
        var start = parser.Current.Span.Start;
        string? descriptor = null;
        if (parser.Current.Kind == ShellTokenKind.Descriptor)
        {
            descriptor = parser.Current.Text;
            parser.Advance();
        }

        var symbol = parser.Current;
        parser.Advance();
        // In ">&2>file" the second number is no descriptor: it is the target.
        var target = parser.Current.Kind == ShellTokenKind.Descriptor ? WordOf(parser.Current) : parser.Current.Word;
        HereDocumentNode? document = null;
        if (target is null)
        {
            context.Report(ShellProblemKind.MissingRedirectionTarget, symbol.Span, $"'{symbol.Text}' has no target");
        }
        else
        {
            if (symbol.Text is "<<" or "<<-")
            {
                var (delimiter, isQuoted) = ReadDelimiter(target);
                document = new HereDocumentNode(delimiter, isQuoted, symbol.Text == "<<-", symbol.Span);
                // The body follows the next line break, which the next step may read already.
                context.PendingHereDocuments.Enqueue(document);
            }

            parser.Advance();
        }

        var end = target?.Span.End ?? symbol.Span.End;
        return new RedirectionNode(TextSpan.FromBounds(start, end), descriptor, symbol.Text, symbol.Span, target, document);
    }

    private void TakeWord(WordNode word, List<AssignmentNode> assignments, List<WordNode> words)
    {
        var canAssign = words.Count == 0;
        var isDeclaration = words.Count > 0 && AssignedNames.IsDeclaration(words[0].Keyword);
        if ((canAssign || isDeclaration) && AssignmentSplitter.TrySplit(word, context.Text) is { } assignment)
        {
            if (context.Features.Arrays && assignment.Value is { Span.IsEmpty: true } && context.Position == word.Span.End && context.Peek() == '(')
            {
                var elements = ScanElements();
                var span = TextSpan.FromBounds(word.Span.Start, context.Position);
                parser.Resume();
                assignment = new AssignmentNode(span, assignment.Name, assignment.IsAppend, assignment.IsElement, value: null, elements);
                word = Join(span, word, elements);
            }
            else
            {
                parser.Advance();
            }

            if (canAssign)
            {
                assignments.Add(assignment);
            }
            else
            {
                words.Add(word);
            }

            return;
        }

        words.Add(word);
        parser.Advance();
    }

    private static WordNode WordOf(ShellToken token) => new(token.Span, [new LiteralPart(token.Span, token.Text, isQuoted: false)]);

    private static WordNode Join(TextSpan span, WordNode word, List<WordNode> elements)
    {
        var tail = TextSpan.FromBounds(word.Span.End, span.End);
        return new WordNode(span, [.. word.Parts, new OpaquePart(tail), new QuotedPart(tail, elements.SelectMany(element => element.Parts).ToArray())]);
    }

    private List<WordNode> ScanElements()
    {
        var start = context.Position;
        var elements = new List<WordNode>();
        context.Position++;
        while (true)
        {
            ShellLexer.SkipBlanks(context);
            if (context.AtEnd)
            {
                context.Report(ShellProblemKind.UnterminatedSubstitution, new TextSpan(start, 1), "This list has no closing bracket");
                return elements;
            }

            if (context.Peek() is '\n' or '\r')
            {
                context.Position++;
                continue;
            }

            if (context.Peek() == ')')
            {
                context.Position++;
                return elements;
            }

            var element = parser.Lexer.Words.Scan();
            if (element.Span.IsEmpty)
            {
                context.Report(ShellProblemKind.UnexpectedToken, new TextSpan(context.Position, 1), $"'{context.Peek()}' cannot stand here");
                context.Position++;
            }
            else
            {
                elements.Add(element);
            }
        }
    }

    private (string Delimiter, bool IsQuoted) ReadDelimiter(WordNode word)
    {
        var parts = word.Parts.SelectMany(part => part is QuotedPart quoted ? quoted.Parts : [part]).ToArray();
        var isQuoted = word.Parts.Any(part => part is QuotedPart or LiteralPart { IsQuoted: true });
        // A delimiter is not expanded: what looks like an expansion stands for itself.
        return (string.Concat(parts.Select(part => part is LiteralPart literal ? literal.Text : context.Text.Substring(part.Span.Start, part.Span.Length))), isQuoted);
    }
}
