using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>The texts of an instruction that mean something to somebody: no comments, no continuations.</summary>
internal static class InstructionTexts
{
    /// <summary>Words, JSON strings, shell text and here-documents, those of a trigger and of flags included, in order.</summary>
    public static IEnumerable<MappedText> Of(InstructionSyntax instruction) => WithNodesOf(instruction).Select(item => item.Text);

    /// <summary>The same with the nodes that they are the texts of.</summary>
    public static IEnumerable<(SyntaxNode Node, MappedText Text)> WithNodesOf(InstructionSyntax instruction)
    {
        foreach (var node in instruction.DescendantNodes())
        {
            switch (node)
            {
                case ShellFormSyntax shell:
                    yield return (node, shell.Text);
                    break;
                case HeredocSyntax heredoc:
                    yield return (node, heredoc.Body);
                    break;
                case ArgumentSyntax argument:
                    yield return (node, argument.Text);
                    break;
            }
        }
    }
}
