using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Parsing;

internal sealed partial class DockerfileParser
{
    private InstructionSyntax ParseKeyValues(InstructionParts parts, int position, int end)
    {
        var pairs = new List<KeyValueSyntax>();
        var firstEnd = QuotedWordEnd(position, end);
        var legacy = position < end && logical.IndexOf('=', position, firstEnd - position) < 0;
        if (position >= end)
        {
            Problem("MissingArgument", parts.KeywordSpan, $"{parts.Name} needs at least one argument");
            pairs.Add(parts.Add(MissingPair()));
        }
        else if (legacy)
        {
            pairs.Add(parts.Add(ParseLegacyPair(parts, position, end)));
        }
        else
        {
            while (position < end)
            {
                var wordEnd = QuotedWordEnd(position, end);
                pairs.Add(parts.Add(ParsePair(position, wordEnd)));
                if (logical.IndexOf('=', position, wordEnd - position) < 0)
                {
                    var word = line.ToOuter(position, wordEnd);
                    Problem("MissingEquals", word, $"{parts.Name} has a name without '=' and a value");
                }
                else if (logical[position] == '=')
                {
                    Problem("BlankName", line.ToOuter(position, wordEnd), $"{parts.Name} has a value without a name");
                }

                position = SkipSeparators(wordEnd, end);
            }
        }

        Close(parts);
        return parts.Name == "ENV" ? new EnvInstructionSyntax(parts, pairs, legacy) : new LabelInstructionSyntax(parts, pairs, legacy);
    }

    private ArgInstructionSyntax ParseArg(InstructionParts parts, int position, int end)
    {
        var declarations = new List<KeyValueSyntax>();
        while (position < end)
        {
            var wordEnd = QuotedWordEnd(position, end);
            if (logical[position] == '=')
            {
                Problem("BlankName", line.ToOuter(position, wordEnd), "ARG has a value without a name");
            }

            declarations.Add(parts.Add(ParsePair(position, wordEnd)));
            position = SkipSeparators(wordEnd, end);
        }

        if (declarations.Count == 0)
        {
            Problem("MissingArgument", parts.KeywordSpan, "ARG needs at least one argument");
            declarations.Add(parts.Add(MissingPair()));
        }

        return new ArgInstructionSyntax(Close(parts), declarations);
    }

    private KeyValueSyntax MissingPair()
    {
        var key = MissingWord();
        return new KeyValueSyntax(key.FirstTokenIndex, key.EndTokenIndex, key, -1, null);
    }

    private KeyValueSyntax ParsePair(int start, int end)
    {
        var first = tokens.Count;
        var equals = logical.IndexOf('=', start, end - start);
        var key = ParseWord(start, equals < 0 ? end : equals);
        if (equals < 0)
        {
            return new KeyValueSyntax(first, tokens.Count, key, -1, null);
        }

        var equalsToken = tokens.Count;
        Emit(DockerfileSyntaxKind.EqualsToken, equals, equals + 1);
        var value = ParseWord(equals + 1, end);
        return new KeyValueSyntax(first, tokens.Count, key, equalsToken, value);
    }

    /// <summary>The form without an equals sign: the first word is the name, all the rest the value.</summary>
    private KeyValueSyntax ParseLegacyPair(InstructionParts parts, int start, int end)
    {
        var first = tokens.Count;
        var keyEnd = PlainWordEnd(start, end);
        var key = ParseWord(start, keyEnd);
        var valueStart = SkipWordSeparators(keyEnd, end);
        if (valueStart >= end)
        {
            Problem("MissingValue", line.ToOuter(start, keyEnd), $"{parts.Name} has a name without a value");
            return new KeyValueSyntax(first, tokens.Count, key, -1, null);
        }

        var value = ParseWord(valueStart, end);
        return new KeyValueSyntax(first, tokens.Count, key, -1, value);
    }

    /// <summary>The end of a word in which quotes and the escape character protect blanks, as ENV, LABEL and ARG cut words.</summary>
    private int QuotedWordEnd(int position, int end)
    {
        var quote = '\0';
        for (; position < end; position++)
        {
            var c = logical[position];
            if (quote != '\0')
            {
                // The escape character means nothing between single quotes.
                if (c == quote)
                {
                    quote = '\0';
                }
                else if (c == tokens.Escape && quote != '\'')
                {
                    position++;
                }
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == tokens.Escape)
            {
                position++;
            }
            else if (Lines.IsSpace(c))
            {
                break;
            }
        }

        return Math.Min(position, end);
    }
}
