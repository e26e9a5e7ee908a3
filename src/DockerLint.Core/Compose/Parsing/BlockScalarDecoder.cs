namespace DockerLint.Compose.Parsing;

/// <summary>Decodes literal and folded block scalars: indentation, folding, chomping (YAML 1.1, section 9.3).</summary>
internal sealed class BlockScalarDecoder
{
    private readonly string text;
    private readonly bool isFolded;
    private readonly MappedTextBuilder result;
    private readonly int contentStart;
    private readonly int end;
    private readonly int chomping;
    private readonly int indentation;

    // Line breaks that are not yet written, because what follows decides about them: the one that ends the last line of text,
    // and those of empty lines behind it.
    private readonly List<TextSpan> emptyLineBreaks = [];
    private TextSpan? lineBreak;
    private bool lastLineIsMoreIndented;

    public BlockScalarDecoder(string text, TextSpan span, bool isFolded, int parentIndentation)
    {
        this.text = text;
        this.isFolded = isFolded;
        var explicitIndentation = 0;
        var position = span.Start + 1;
        for (; position < span.End && (text[position] is '+' or '-' || text[position] is >= '1' and <= '9'); position++)
        {
            switch (text[position])
            {
                case '+':
                    chomping = 1;
                    break;
                case '-':
                    chomping = -1;
                    break;
                default:
                    explicitIndentation = text[position] - '0';
                    break;
            }
        }

        while (position < span.End && !YamlCharacters.IsBreak(text[position]))
        {
            position++;
        }

        contentStart = position + YamlCharacters.BreakLength(text, position);
        end = span.End + YamlCharacters.BreakLength(text, span.End);
        indentation = explicitIndentation > 0 ? Math.Max(parentIndentation, 0) + explicitIndentation : FindIndentation(parentIndentation);
        result = new MappedTextBuilder(Math.Min(contentStart, span.End));
    }

    public MappedText Decode()
    {
        for (var position = contentStart; position < end;)
        {
            var start = position;
            while (start < end && start - position < indentation && text[start] == ' ')
            {
                start++;
            }

            var lineEnd = start;
            while (lineEnd < end && !YamlCharacters.IsBreak(text[lineEnd]))
            {
                lineEnd++;
            }

            var next = lineEnd + YamlCharacters.BreakLength(text, lineEnd);
            var lineBreakSpan = TextSpan.FromBounds(lineEnd, next);
            if (start == lineEnd)
            {
                AddEmptyLine(lineBreakSpan);
            }
            else
            {
                AddLine(start, lineEnd, lineBreakSpan);
            }

            position = next;
        }

        if (chomping >= 0)
        {
            WriteLineBreak();
        }

        if (chomping > 0)
        {
            WriteEmptyLines();
        }

        return result.ToMappedText();
    }

    private void AddEmptyLine(TextSpan span)
    {
        if (!span.IsEmpty)
        {
            emptyLineBreaks.Add(span);
        }
    }

    private void AddLine(int start, int lineEnd, TextSpan lineBreakSpan)
    {
        var isMoreIndented = YamlCharacters.IsBlank(text[start]);
        if (isFolded && lineBreak is { } pending && YamlCharacters.Normalise(text[pending.Start]) == '\n' && !lastLineIsMoreIndented && !isMoreIndented)
        {
            if (emptyLineBreaks.Count == 0)
            {
                result.AppendReplaced(" ", pending);
            }
        }
        else
        {
            WriteLineBreak();
        }

        WriteEmptyLines();
        result.Append(text, start, lineEnd - start, start);
        lineBreak = lineBreakSpan.IsEmpty ? null : lineBreakSpan;
        lastLineIsMoreIndented = isMoreIndented;
    }

    private void WriteLineBreak()
    {
        if (lineBreak is { } span)
        {
            result.AppendReplaced(YamlCharacters.Normalise(text[span.Start]).ToString(), span);
            lineBreak = null;
        }
    }

    private void WriteEmptyLines()
    {
        foreach (var span in emptyLineBreaks)
        {
            result.AppendReplaced(YamlCharacters.Normalise(text[span.Start]).ToString(), span);
        }

        emptyLineBreaks.Clear();
    }

    private int FindIndentation(int parentIndentation)
    {
        var most = Math.Max(parentIndentation + 1, 1);
        for (var position = contentStart; position < end;)
        {
            var start = position;
            while (position < end && text[position] == ' ')
            {
                position++;
            }

            most = Math.Max(most, position - start);
            if (position >= end || !YamlCharacters.IsBreak(text[position]))
            {
                break;
            }

            position += YamlCharacters.BreakLength(text, position);
        }

        return most;
    }
}
