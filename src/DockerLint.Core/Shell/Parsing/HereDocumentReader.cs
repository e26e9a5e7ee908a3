using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Reads the bodies of here-documents behind the line that announces them.</summary>
internal static class HereDocumentReader
{
    public static void ReadAll(ShellParseContext context)
    {
        while (context.PendingHereDocuments.Count > 0)
        {
            Read(context, context.PendingHereDocuments.Dequeue());
        }
    }

    private static void Read(ShellParseContext context, HereDocumentNode document)
    {
        var text = context.Text;
        var builder = new MappedTextBuilder(context.Source.ToOuter(Math.Min(context.Position, text.Length)));
        while (true)
        {
            if (context.AtEnd)
            {
                context.Report(ShellProblemKind.UnterminatedHereDocument, document.OperatorSpan, $"The here-document has no line '{document.Delimiter}' at its end");
                break;
            }

            var start = context.Position;
            var newLine = text.IndexOf('\n', start);
            var next = newLine < 0 ? text.Length : newLine + 1;
            while (document.StripsTabs && start < next && text[start] == '\t')
            {
                start++;
            }

            context.Position = next;
            if (IsDelimiter(text, start, newLine < 0 ? next : newLine, document.Delimiter))
            {
                break;
            }

            builder.Append(context.Source, TextSpan.FromBounds(start, next));
        }

        var body = builder.ToMappedText();
        document.Body = body;
        if (!document.IsQuoted && context.TryEnter())
        {
            var inner = new ShellParseContext(body, context.Features, context.Problems, context.Depth);
            document.Content = new WordScanner(inner).Scan(ScanMode.HereDocument);
            context.Leave();
        }
    }

    private static bool IsDelimiter(string text, int start, int end, string delimiter)
    {
        end -= end > start && text[end - 1] == '\r' && !delimiter.EndsWith("\r", StringComparison.Ordinal) ? 1 : 0;
        return end - start == delimiter.Length && string.CompareOrdinal(text, start, delimiter, 0, delimiter.Length) == 0;
    }
}
