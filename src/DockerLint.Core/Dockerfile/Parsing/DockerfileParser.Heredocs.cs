using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Parsing;

internal sealed partial class DockerfileParser
{
    private Dictionary<string, int>? lastLines;

    /// <summary>Reads the here-documents that the arguments of the current line open; their lines follow the logical line.</summary>
    private void ParseHeredocs(InstructionParts parts, int argumentsStart)
    {
        if (logical.IndexOf("<<", argumentsStart, StringComparison.Ordinal) < 0)
        {
            return;
        }

        foreach (var marker in HeredocMarker.FindAll(logical, argumentsStart))
        {
            tokens.AddToken(DockerfileSyntaxKind.EndOfLineToken, lineBreak.Start, lineBreak.End);
            var heredoc = ParseHeredoc(marker);
            parts.Add(heredoc);
            parts.Heredocs.Add(heredoc);
        }
    }

    private HeredocSyntax ParseHeredoc(HeredocMarker marker)
    {
        var bodyStart = lineBreak.End;
        var markerSpan = line.ToOuter(marker.Start, marker.End);
        var first = tokens.Count;
        if (FindTerminator(marker, bodyStart, out var terminator, out var physical))
        {
            tokens.AddToken(DockerfileSyntaxKind.HeredocBodyToken, bodyStart, physical.Start);
            tokens.AddToken(DockerfileSyntaxKind.HeredocTerminatorToken, terminator.Start, terminator.End);
            lineBreak = TextSpan.FromBounds(physical.End, physical.EndIncludingLineBreak);
        }
        else
        {
            Problem("UnterminatedHeredoc", markerSpan, $"No line '{marker.Name}' ends the here-document");
            var end = FindNextInstruction(bodyStart);
            tokens.AddToken(DockerfileSyntaxKind.HeredocBodyToken, bodyStart, end);
            tokens.AddMissing(DockerfileSyntaxKind.HeredocTerminatorToken);
            lineBreak = new TextSpan(end, 0);
        }

        return new HeredocSyntax(first, tokens.Count, marker.Name, markerSpan, marker.FileDescriptor, marker.StripsTabs, marker.Expands, marker.IsEscaped);
    }

    private bool FindTerminator(HeredocMarker marker, int position, out TextSpan terminator, out TextLine physical)
    {
        terminator = default;
        physical = default;
        // A search without success reads to the end of the file; a file of such markers would be read over and over again.
        if (lastLines is not null && !(lastLines.TryGetValue(marker.Name, out var last) && last >= position))
        {
            return false;
        }

        while (position < text.Length)
        {
            physical = Lines.At(text, position);
            var start = physical.Start;
            while (marker.StripsTabs && start < physical.End && text[start] == '\t')
            {
                start++;
            }

            if (physical.End - start == marker.Name.Length && string.CompareOrdinal(text, start, marker.Name, 0, marker.Name.Length) == 0)
            {
                terminator = TextSpan.FromBounds(start, physical.End);
                return true;
            }

            position = physical.EndIncludingLineBreak;
        }

        lastLines ??= FindLastLines();
        return false;
    }

    /// <summary>Where each line of the file stands last, by its text without leading tabs.</summary>
    private Dictionary<string, int> FindLastLines()
    {
        var result = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < text.Length;)
        {
            var physical = Lines.At(text, position);
            result[text.Substring(physical.Start, physical.End - physical.Start).TrimStart('\t')] = physical.Start;
            position = physical.EndIncludingLineBreak;
        }

        return result;
    }

    /// <summary>
    /// Where to go on behind a here-document that nothing ends: at the first line that begins, without indentation, with an
    /// instruction in capitals. BuildKit stops here; we keep the findings of the rest of the file.
    /// </summary>
    private int FindNextInstruction(int position)
    {
        while (position < text.Length)
        {
            var physical = Lines.At(text, position);
            var wordEnd = physical.Start;
            while (wordEnd < physical.End && text[wordEnd] is >= 'A' and <= 'Z')
            {
                wordEnd++;
            }

            if (wordEnd < physical.End && text[wordEnd] is ' ' or '\t' && InstructionNames.IsKnown(text.Substring(physical.Start, wordEnd - physical.Start)))
            {
                return position;
            }

            position = physical.EndIncludingLineBreak;
        }

        return text.Length;
    }
}
