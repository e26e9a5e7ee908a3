using System.Text;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Reads the bodies of here-documents behind the line that announces them, and texts within a text.</content>
internal sealed partial class ShellParser
{
    private Queue<PendingHereDocument> pendingHereDocuments = new();
    private bool stripsTabs;
    private int substitutions;

    private static bool IsQuoted(ShellWordSyntax word)
    {
        foreach (var part in word.Parts)
        {
            if (part is DoubleQuotedTextSyntax or SingleQuotedTextSyntax or AnsiCQuotedTextSyntax or EscapedTextSyntax)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Narrows the text to what lies before an offset; here-documents in it do not reach beyond.</summary>
    private Window EnterWindow(int end)
    {
        var outer = new Window(limit, pendingHereDocuments, stripsTabs, substitutions);
        limit = end;
        substitutions = 0;
        pendingHereDocuments = new Queue<PendingHereDocument>();
        return outer;
    }

    private void LeaveWindow(Window outer)
    {
        limit = outer.Limit;
        pendingHereDocuments = outer.PendingHereDocuments;
        stripsTabs = outer.StripsTabs;
        substitutions = outer.Substitutions;
    }

    private void LeaveSubstitution(Window outer)
    {
        if (!features.LooseHereDocumentEnd)
        {
            limit = Math.Min(limit, current.Start);
            ReadHereDocuments();
        }

        while (pendingHereDocuments.Count > 0)
        {
            outer.PendingHereDocuments.Enqueue(pendingHereDocuments.Dequeue());
        }

        LeaveWindow(outer);
    }

    private void Announce(RedirectionSyntax redirection, TextSpan operatorSpan, bool strips)
    {
        // A delimiter is not expanded: what looks like an expansion stands for itself.
        var delimiter = new StringBuilder();
        AppendDelimiter(delimiter, redirection.Target.Parts);
        pendingHereDocuments.Enqueue(new PendingHereDocument(redirection, operatorSpan, delimiter.ToString(), IsQuoted(redirection.Target), strips));
    }

    private void AppendDelimiter(StringBuilder delimiter, IReadOnlyList<ShellWordPartSyntax> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case LiteralTextSyntax literal:
                    delimiter.Append(literal.Value);
                    break;
                case EscapedTextSyntax escaped:
                    delimiter.Append(escaped.Value);
                    break;
                case SingleQuotedTextSyntax quoted:
                    delimiter.Append(quoted.Value);
                    break;
                case AnsiCQuotedTextSyntax quoted:
                    delimiter.Append(quoted.Value);
                    break;
                case DoubleQuotedTextSyntax quoted:
                    AppendDelimiter(delimiter, quoted.Parts);
                    break;
                default:
                    var first = tokens.StartOf(part.FirstTokenIndex);
                    delimiter.Append(text, first, tokens.EndOf(part.EndTokenIndex - 1) - first);
                    break;
            }
        }
    }

    private void ReadHereDocuments()
    {
        while (pendingHereDocuments.Count > 0)
        {
            ReadHereDocument(pendingHereDocuments.Dequeue());
        }
    }

    private void ReadHereDocument(PendingHereDocument document)
    {
        var mark = Begin();
        var bodyStart = position;
        var (bodyEnd, delimiterStart, delimiterEnd) = FindDelimiter(document);
        var outer = EnterWindow(bodyEnd);
        stripsTabs = document.StripsTabs;
        if (document.IsQuoted)
        {
            TakeLines();
        }
        else if (position < bodyEnd && TryEnter())
        {
            if (stripsTabs)
            {
                SkipTabs();
            }

            ScanParts(ScanMode.HereDocument);
            depth--;
            ReadHereDocuments();
        }

        LeaveWindow(outer);
        if (delimiterStart < 0)
        {
            Report(ShellProblemKind.UnterminatedHereDocument, document.OperatorSpan, $"The here-document has no line '{document.Delimiter}' at its end");
            tokens.AddMissing(ShellSyntaxKind.HereDocumentEndToken);
            position = limit;
        }
        else
        {
            tokens.Add(ShellSyntaxKind.HereDocumentEndToken, delimiterStart, delimiterEnd);
            var lineEnd = text.IndexOf('\n', delimiterEnd, limit - delimiterEnd);
            position = IsAt(delimiterEnd, ')') ? delimiterEnd : lineEnd < 0 ? limit : lineEnd + 1;
        }

        var body = TextSpan.FromBounds(Math.Min(bodyStart, bodyEnd), bodyEnd);
        document.Redirection.HereDocument = Push(new HereDocumentSyntax(Finish(mark), document.Redirection, document.Delimiter, document.IsQuoted, document.StripsTabs, body));
    }

    /// <summary>Where the body ends, and where its delimiter stands; -1 for both ends of one that does not come.</summary>
    private (int BodyEnd, int Start, int End) FindDelimiter(PendingHereDocument document)
    {
        var isContinued = false;
        for (var line = position; line < limit;)
        {
            var start = line;
            while (document.StripsTabs && start < limit && text[start] == '\t')
            {
                start++;
            }

            var newLine = text.IndexOf('\n', start, limit - start);
            var end = newLine < 0 ? limit : newLine;
            var trimmed = end - (end > start && text[end - 1] == '\r' && !document.Delimiter.EndsWith("\r", StringComparison.Ordinal) ? 1 : 0);
            if (!isContinued && string.CompareOrdinal(text, start, document.Delimiter, 0, document.Delimiter.Length) == 0)
            {
                var delimiterEnd = start + document.Delimiter.Length;
                if (delimiterEnd == trimmed || (features.LooseHereDocumentEnd && substitutions > 0 && IsAt(delimiterEnd, ')')))
                {
                    return (line, start, delimiterEnd);
                }
            }

            isContinued = !document.IsQuoted && EndsInBackslash(start, end) && (isContinued || end - 1 > start);
            line = newLine < 0 ? limit : newLine + 1;
        }

        return (limit, -1, -1);
    }

    // A line break behind a backslash is none, so that the line behind it is no line of its own.
    private bool EndsInBackslash(int start, int end)
    {
        var count = 0;
        while (end - count > start && text[end - count - 1] == '\\')
        {
            count++;
        }

        return count % 2 == 1;
    }

    private void TakeLines()
    {
        while (!AtEnd)
        {
            if (stripsTabs)
            {
                SkipTabs();
            }

            var newLine = stripsTabs ? text.IndexOf('\n', position, limit - position) : -1;
            var end = newLine < 0 ? limit : newLine + 1;
            if (end > position)
            {
                TakeLiteral(ShellSyntaxKind.HereDocumentTextToken, end);
            }
        }
    }

    private void SkipTabs()
    {
        while (At() == '\t')
        {
            position++;
        }
    }

    /// <summary>What held around a text within the text.</summary>
    private readonly struct Window(int limit, Queue<PendingHereDocument> pendingHereDocuments, bool stripsTabs, int substitutions)
    {
        public int Limit { get; } = limit;

        public Queue<PendingHereDocument> PendingHereDocuments { get; } = pendingHereDocuments;

        public bool StripsTabs { get; } = stripsTabs;

        /// <summary>How many <c>$( )</c> are open.</summary>
        public int Substitutions { get; } = substitutions;
    }
}
