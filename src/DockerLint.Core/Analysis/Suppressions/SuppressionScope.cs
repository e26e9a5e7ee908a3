using DockerLint.Compose.Syntax;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analysis.Suppressions;

/// <summary>What a comment covers, in the tree's own text.</summary>
internal static class SuppressionScope
{
    /// <summary>The whole next statement (in Compose the innermost entry or item that begins there); inside of one, the line below the comment.</summary>
    public static TextSpan Next(SyntaxTree tree, TextSpan comment, SyntaxToken next)
    {
        SyntaxNode? statement = null;
        for (var node = next.Parent; node.Parent is { } parent && node.GetFirstToken() == next; node = parent)
        {
            statement = node;
            if (node is MappingEntrySyntax or SequenceItemSyntax)
            {
                break;
            }
        }

        return statement?.Span ?? LineBelow(tree, comment);
    }

    /// <summary>The comment's own line; the line below when nothing stands before the comment.</summary>
    public static TextSpan Line(SyntaxTree tree, TextSpan comment)
    {
        var line = tree.Text.GetLine(tree.Text.GetLineNumber(comment.Start));
        for (var i = line.Start; i < comment.Start; i++)
        {
            if (tree.Text[i] is not (' ' or '\t'))
            {
                return line.Span;
            }
        }

        return LineBelow(tree, comment);
    }

    /// <summary>The build stage that the next statement opens.</summary>
    public static TextSpan Stage(SyntaxTree tree, SyntaxToken next)
    {
        var start = next.Span.Start;
        var following = tree is DockerfileSyntaxTree dockerfile
            ? dockerfile.Root.Instructions.FirstOrDefault(instruction => instruction is FromInstructionSyntax && instruction.Span.Start > start)
            : null;
        return TextSpan.FromBounds(start, following?.Span.Start ?? tree.Text.Length);
    }

    private static TextSpan LineBelow(SyntaxTree tree, TextSpan comment)
    {
        var number = tree.Text.GetLineNumber(comment.Start) + 1;
        return number < tree.Text.LineCount ? tree.Text.GetLine(number).Span : new TextSpan(tree.Text.Length, 0);
    }
}
