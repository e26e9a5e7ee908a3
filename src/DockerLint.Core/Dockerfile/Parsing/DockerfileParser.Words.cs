using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Parsing;

internal sealed partial class DockerfileParser
{
    private WordSyntax ParseWord(int start, int end, bool isFlagValue = false)
    {
        var first = tokens.Count;
        Emit(DockerfileSyntaxKind.WordToken, start, end);
        return first == tokens.Count ? MissingWord() : new WordSyntax(first, tokens.Count, isFlagValue);
    }

    private WordSyntax MissingWord()
    {
        var first = tokens.AddMissing(DockerfileSyntaxKind.WordToken);
        return new WordSyntax(first, first + 1);
    }

    /// <summary>The end of the word at a position as FROM, EXPOSE, COPY, ADD and VOLUME cut words: at blanks, quotes mean nothing.</summary>
    private int PlainWordEnd(int position, int end)
    {
        while (position < end && !Lines.IsWordSeparator(logical[position]))
        {
            position++;
        }

        return position;
    }

    private int SkipWordSeparators(int position, int end)
    {
        while (position < end && Lines.IsWordSeparator(logical[position]))
        {
            position++;
        }

        return position;
    }

    private List<WordSyntax> ParsePlainWords(InstructionParts parts, int position, int end)
    {
        var words = new List<WordSyntax>();
        while (position < end)
        {
            var wordEnd = PlainWordEnd(position, end);
            words.Add(parts.Add(ParseWord(position, wordEnd)));
            position = SkipWordSeparators(wordEnd, end);
        }

        return words;
    }

    private FromInstructionSyntax ParseFrom(InstructionParts parts, int position, int end)
    {
        var words = new List<WordSyntax>();
        var asKeyword = -1;
        var second = (Start: end, End: end);
        var fourth = end;
        var count = 0;
        while (position < end)
        {
            var wordEnd = PlainWordEnd(position, end);
            if (count == 1 && string.Equals(logical.Substring(position, wordEnd - position), "AS", StringComparison.OrdinalIgnoreCase))
            {
                asKeyword = tokens.Count;
                Emit(DockerfileSyntaxKind.KeywordToken, position, wordEnd);
            }
            else
            {
                words.Add(parts.Add(ParseWord(position, wordEnd)));
            }

            count++;
            if (count == 2)
            {
                second = (position, wordEnd);
            }
            else if (count == 4)
            {
                fourth = position;
            }

            position = SkipWordSeparators(wordEnd, end);
        }

        if (count == 0)
        {
            words.Add(parts.Add(MissingWord()));
            Problem("MissingArgument", parts.KeywordSpan, "FROM needs an image");
        }
        else if (count == 2 && asKeyword >= 0)
        {
            Problem("FromArguments", line.ToOuter(second.Start, second.End), "FROM has AS without a name behind it");
        }
        else if (count == 3 && asKeyword < 0)
        {
            Problem("FromKeyword", line.ToOuter(second.Start, second.End), $"'{logical.Substring(second.Start, second.End - second.Start)}' stands where AS belongs");
        }
        else if (count > 3 || (count == 2 && asKeyword < 0))
        {
            Problem("FromArguments", line.ToOuter(asKeyword < 0 ? second.Start : fourth, end), "FROM takes an image, or an image, AS and a name");
        }

        return new FromInstructionSyntax(Close(parts), words, asKeyword);
    }

    private ExposeInstructionSyntax ParseExpose(InstructionParts parts, int position, int end)
    {
        var ports = ParsePlainWords(parts, position, end);
        if (ports.Count == 0)
        {
            ports.Add(parts.Add(MissingWord()));
            Problem("MissingArgument", parts.KeywordSpan, "EXPOSE needs at least one argument");
        }

        return new ExposeInstructionSyntax(Close(parts), ports);
    }

    private VolumeInstructionSyntax ParseVolume(InstructionParts parts, int position, int end)
    {
        var paths = ParseArguments(parts, position, end, out var isJson);
        if (paths.Count == 0)
        {
            paths.Add(parts.Add(MissingWord()));
            Problem("MissingArgument", parts.KeywordSpan, "VOLUME needs at least one argument");
        }

        return new VolumeInstructionSyntax(Close(parts), paths, isJson);
    }

    private InstructionSyntax ParseSingleValue(InstructionParts parts, int position, int end)
    {
        var value = parts.Add(ParseWord(position, end));
        if (position >= end)
        {
            Problem("MissingArgument", parts.KeywordSpan, $"{parts.Name} needs an argument");
        }

        Close(parts);
        return parts.Name switch
        {
            "USER" => new UserInstructionSyntax(parts, value),
            "WORKDIR" => new WorkdirInstructionSyntax(parts, value),
            "STOPSIGNAL" => new StopsignalInstructionSyntax(parts, value),
            _ => new MaintainerInstructionSyntax(parts, value),
        };
    }

    private TransferInstructionSyntax ParseTransfer(InstructionParts parts, int position, int end)
    {
        var arguments = ParseArguments(parts, position, end, out var isJson);
        if (arguments.Count == 0)
        {
            arguments.Add(parts.Add(MissingWord()));
            Problem("MissingDestination", parts.KeywordSpan, $"{parts.Name} needs a source and a destination");
        }
        else if (arguments.Count == 1)
        {
            Problem("MissingDestination", parts.KeywordSpan, $"{parts.Name} has one argument only: the destination is missing");
        }

        if (!isJson)
        {
            ParseHeredocs(parts, position);
        }

        Close(parts);
        return parts.Name == "COPY" ? new CopyInstructionSyntax(parts, arguments, isJson) : new AddInstructionSyntax(parts, arguments, isJson);
    }

    /// <summary>Words, or the strings of a JSON array.</summary>
    private List<ArgumentSyntax> ParseArguments(InstructionParts parts, int position, int end, out bool isJson)
    {
        if (TryParseExecForm(position, end) is { } array)
        {
            isJson = true;
            parts.Add(array);
            return [.. array.Elements];
        }

        isJson = false;
        return [.. ParsePlainWords(parts, position, end)];
    }
}
