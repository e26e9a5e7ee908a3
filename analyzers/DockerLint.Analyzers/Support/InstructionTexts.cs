using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>The texts of an instruction that mean something to somebody: no comments, no continuations.</summary>
internal static class InstructionTexts
{
    /// <summary>Words, JSON strings, shell text and here-documents, those of a trigger and of flags included, in order.</summary>
    public static IEnumerable<MappedText> Of(InstructionSyntax instruction)
    {
        foreach (var node in instruction.DescendantNodes())
        {
            switch (node)
            {
                case ShellFormSyntax shell:
                    yield return shell.Text;
                    break;
                case HeredocSyntax heredoc:
                    yield return heredoc.Body;
                    break;
                case ArgumentSyntax argument:
                    yield return argument.Text;
                    break;
            }
        }
    }
}
