using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Looks at tokens, takes them into the table, and puts nodes together.</content>
internal sealed partial class ShellParser
{
    /// <summary>How deep commands, substitutions and expansions may stand in each other. Scripts of people stay below 20.</summary>
    public const int MaximumDepth = 100;

    private static readonly SyntaxNode[] NoNodes = [];

    // Finished nodes that the node being read will take as its children. A here-document comes to whatever is open at its place.
    private readonly List<SyntaxNode> children = [];
    private readonly Stack<HashSet<string>> assignedNames = new();
    private ShellToken current;
    private int position;
    private int limit;
    private int depth;

    private bool AtEnd => position >= limit;

    /// <summary>The character at an offset from the place reached; NUL behind the end.</summary>
    private char At(int offset = 0) => position + offset < limit ? text[position + offset] : '\0';

    private bool IsAt(int offset, char c) => offset < limit && text[offset] == c;

    private Mark Begin() => new(tokens.Count, children.Count);

    private ShellNodeParts Finish(Mark mark)
    {
        if (tokens.Count == mark.Token)
        {
            tokens.AddMissing(ShellSyntaxKind.MissingToken);
        }

        var count = children.Count - mark.Child;
        if (count == 0)
        {
            return new ShellNodeParts(mark.Token, tokens.Count, NoNodes);
        }

        var taken = new SyntaxNode[count];
        children.CopyTo(mark.Child, taken, 0, count);
        children.RemoveRange(mark.Child, count);
        return new ShellNodeParts(mark.Token, tokens.Count, taken);
    }

    private T Push<T>(T node)
        where T : SyntaxNode
    {
        children.Add(node);
        return node;
    }

    /// <summary>Takes the token ahead; returns its index.</summary>
    private int Take() => Take(current.Kind == ShellSyntaxKind.Word ? current.Keyword : current.Kind);

    private int Take(ShellSyntaxKind kind)
    {
        var index = tokens.Add(kind, current.Start, current.End);
        position = current.End;
        Peek();
        return index;
    }

    /// <summary>Adds the token that ends at an offset as the next one, and goes there.</summary>
    private int TakeTo(ShellSyntaxKind kind, int end)
    {
        var index = tokens.Add(kind, position, end);
        position = end;
        return index;
    }

    /// <summary>Leaves the token ahead out of the tree.</summary>
    private void Skip()
    {
        tokens.Skip(current.Span);
        position = current.End;
        Peek();
    }

    private int Expect(ShellSyntaxKind keyword, TextSpan open)
    {
        if (current.Is(keyword))
        {
            return Take(keyword);
        }

        Report(ShellProblemKind.MissingKeyword, current.IsEnd ? open : current.Span, $"'{ShellKeywords.TextOf(keyword)}' is expected here");
        return tokens.AddMissing(keyword);
    }

    /// <summary>Goes past line breaks. The bodies of the here-documents announced before one follow it.</summary>
    private void SkipLineBreaks()
    {
        while (current.IsLineBreak)
        {
            position = current.End;
            ReadHereDocuments();
            Peek();
        }
    }

    /// <summary>Goes one level deeper; where that is too deep, says so once and skips the rest of the text.</summary>
    private bool TryEnter()
    {
        if (depth < MaximumDepth)
        {
            depth++;
            return true;
        }

        Report(ShellProblemKind.NestingTooDeep, new TextSpan(Math.Min(position, limit), 0), $"Commands and expansions are nested more than {MaximumDepth} levels deep");
        tokens.SkipTo(limit);
        position = limit;
        Peek();
        return false;
    }

    private void Report(ShellProblemKind kind, TextSpan span, string message)
    {
        if (problems.Report(kind, source.ToOuter(span), message))
        {
            diagnostics.Add(new SyntaxDiagnostic(kind.ToString(), span, message));
        }
    }

    private void ReportUnexpected() =>
        Report(
            current.IsEnd ? ShellProblemKind.MissingCommand : ShellProblemKind.UnexpectedToken,
            current.Span,
            current.IsEnd ? "The text ends where a command is expected"
                : current.IsLineBreak ? "A line ends where it cannot"
                : $"'{text.Substring(current.Start, current.End - current.Start)}' cannot stand here");

    private void NoteAssigned(string name)
    {
        if (assignedNames.Count > 0)
        {
            assignedNames.Peek().Add(name);
        }
    }

    private HashSet<string> EndAssignedNames()
    {
        var names = assignedNames.Pop();
        if (assignedNames.Count > 0)
        {
            assignedNames.Peek().UnionWith(names);
        }

        return names;
    }

    /// <summary>Looks at what comes next, behind blanks and comments.</summary>
    private void Peek()
    {
        SkipBlanks();
        var start = position;
        if (AtEnd)
        {
            current = new ShellToken(ShellSyntaxKind.EndOfFileToken, limit, limit);
        }
        else if (text[start] == '\n')
        {
            current = new ShellToken(ShellSyntaxKind.EndOfLineTrivia, start, start + 1);
        }
        else if (DescriptorEnd(start) is var descriptorEnd && descriptorEnd > start)
        {
            current = new ShellToken(ShellSyntaxKind.DescriptorToken, start, descriptorEnd);
        }
        else
        {
            var (kind, length) = OperatorAt(At(), At(1), At(2));
            current = length > 0 ? new ShellToken(kind, start, start + length) : PeekWord(start);
        }
    }

    private void SkipBlanks()
    {
        while (position < limit)
        {
            var c = text[position];
            if (ShellCharacters.IsBlank(c) || (c == '\r' && At(1) == '\n'))
            {
                position++;
            }
            else if (c == '\\' && At(1) == '\n')
            {
                position += 2;
            }
            else if (c == '#')
            {
                var end = text.IndexOf('\n', position, limit - position);
                position = end < 0 ? limit : end;
            }
            else
            {
                return;
            }
        }
    }

    private ShellToken PeekWord(int start)
    {
        var end = start;
        var isPlain = true;
        for (; end < limit && isPlain; end++)
        {
            var c = text[end];
            if (ShellCharacters.IsDelimiter(c))
            {
                isPlain = !IsProcessSubstitution(end);
                break;
            }

            isPlain = c is not ('\\' or '"' or '\'' or '`' or '$') && !IsExtendedPattern(end, end == start);
        }

        end -= isPlain || end == start ? 0 : 1;
        return new ShellToken(ShellSyntaxKind.Word, start, end, isPlain && end > start ? ShellKeywords.Find(text, start, end) : ShellSyntaxKind.None, isPlain);
    }

    private int DescriptorEnd(int start)
    {
        var end = start;
        if (text[start] == '{' && features.Arrays)
        {
            end = ShellCharacters.NameEnd(text, start + 1);
            end = end > start + 1 && end < limit && text[end] == '}' ? end + 1 : start;
        }
        else
        {
            while (end < limit && ShellCharacters.IsDigit(text[end]))
            {
                end++;
            }
        }

        return end < limit && text[end] is '<' or '>' && (features.LongDescriptors || end == start + 1) ? end : start;
    }

    private (ShellSyntaxKind Kind, int Length) OperatorAt(char c, char next, char third)
    {
        const ShellSyntaxKind redirection = ShellSyntaxKind.RedirectionOperatorToken;
        return c switch
        {
            '(' => (ShellSyntaxKind.OpenParenToken, 1),
            ')' => (ShellSyntaxKind.CloseParenToken, 1),
            ';' when next == ';' && third == '&' && features.Arrays => (ShellSyntaxKind.SemicolonSemicolonAmpersandToken, 3),
            ';' when next == ';' => (ShellSyntaxKind.SemicolonSemicolonToken, 2),
            ';' when next == '&' && features.Arrays => (ShellSyntaxKind.SemicolonAmpersandToken, 2),
            ';' => (ShellSyntaxKind.SemicolonToken, 1),
            '&' when next == '&' => (ShellSyntaxKind.AmpersandAmpersandToken, 2),
            '&' when next == '>' && features.AmpersandRedirection => (redirection, third == '>' ? 3 : 2),
            '&' => (ShellSyntaxKind.AmpersandToken, 1),
            '|' when next == '|' => (ShellSyntaxKind.BarBarToken, 2),
            '|' when next == '&' && features.AmpersandRedirection => (ShellSyntaxKind.BarAmpersandToken, 2),
            '|' => (ShellSyntaxKind.BarToken, 1),
            '<' or '>' when next == '(' && features.ProcessSubstitution => (ShellSyntaxKind.None, 0),
            '<' when next == '<' => (redirection, third == '-' || (third == '<' && features.HereStrings) ? 3 : 2),
            '<' => (redirection, next is '&' or '>' ? 2 : 1),
            '>' => (redirection, next is '>' or '&' or '|' ? 2 : 1),
            _ => (ShellSyntaxKind.None, 0),
        };
    }

    /// <summary>Where a node begins in the table and among the children that wait for their node.</summary>
    private readonly struct Mark(int token, int child)
    {
        public int Token { get; } = token;

        public int Child { get; } = child;
    }
}
