using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Takes one pair out of a LABEL, ENV or ARG, for fixes.</summary>
internal static class PairRemoval
{
    /// <summary>
    /// The edit that removes a pair with the blanks and the continuation beside it, or the whole instruction when it has no other
    /// pair; none for a trigger of ONBUILD, and where a comment would lose its pair.
    /// </summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="pairs">Its pairs in order.</param>
    /// <param name="pair">One of them.</param>
    public static TextChange[] Of(InstructionSyntax instruction, IReadOnlyList<KeyValueSyntax> pairs, KeyValueSyntax pair)
    {
        if (instruction.IsTrigger)
        {
            return [];
        }

        var text = instruction.SyntaxTree.Text;
        if (pairs.Count == 1)
        {
            return [new TextChange(LinesOf(instruction), string.Empty)];
        }

        var index = 0;
        while (index < pairs.Count && pairs[index] != pair)
        {
            index++;
        }

        var span = index > 0 ? TextSpan.FromBounds(pairs[index - 1].Span.End, pair.Span.End) : TextSpan.FromBounds(pair.Span.Start, pairs[1].Span.Start);
        var gap = index > 0 ? TextSpan.FromBounds(span.Start, pair.Span.Start) : TextSpan.FromBounds(pair.Span.End, span.End);
        return text.ToString(gap).IndexOf('#') >= 0 ? [] : [new TextChange(span, string.Empty)];
    }

    /// <summary>The lines of an instruction without here-documents, the line break behind it included.</summary>
    public static TextSpan LinesOf(InstructionSyntax instruction)
    {
        var text = instruction.SyntaxTree.Text;
        var start = instruction.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return TextSpan.FromBounds(start, text.GetLine(text.GetLineNumber(Math.Max(instruction.Span.Start, instruction.Span.End - 1))).EndIncludingLineBreak);
    }
}
