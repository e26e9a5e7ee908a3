using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Takes one of several parts out of an instruction, for fixes: a pair of LABEL, ENV or ARG, a port of EXPOSE.</summary>
internal static class PartRemoval
{
    /// <summary>
    /// The edit that removes a part with the blanks and the continuation beside it, or the whole instruction when it has no other
    /// part; none for a trigger of ONBUILD, and where a comment would lose what it is about.
    /// </summary>
    /// <param name="instruction">The instruction, which has no here-documents.</param>
    /// <param name="parts">Its parts in order.</param>
    /// <param name="part">One of them.</param>
    public static TextChange[] Of(InstructionSyntax instruction, IReadOnlyList<SyntaxNode> parts, SyntaxNode part)
    {
        if (instruction.IsTrigger)
        {
            return [];
        }

        if (parts.Count == 1)
        {
            return [new TextChange(LinesOf(instruction), string.Empty)];
        }

        var index = 0;
        while (index < parts.Count && parts[index] != part)
        {
            index++;
        }

        // Two that are both to go overlap here, so that one of them is left for the next round and takes the instruction with it.
        var span = index > 0 ? TextSpan.FromBounds(parts[index - 1].Span.End, part.Span.End) : TextSpan.FromBounds(part.Span.Start, parts[1].Span.Start);
        var gap = index > 0 ? TextSpan.FromBounds(span.Start, part.Span.Start) : TextSpan.FromBounds(part.Span.End, span.End);
        return instruction.SyntaxTree.Text.ToString(gap).IndexOf('#') >= 0 ? [] : [new TextChange(span, string.Empty)];
    }

    private static TextSpan LinesOf(InstructionSyntax instruction)
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
