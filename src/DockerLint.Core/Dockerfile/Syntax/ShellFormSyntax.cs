namespace DockerLint.Dockerfile.Syntax;

/// <summary>Text that a shell will read. Continuations, comment lines and blank lines between its pieces are trivia.</summary>
public sealed class ShellFormSyntax : CommandSyntax
{
    private MappedText? text;

    internal ShellFormSyntax(int firstToken, int endToken)
        : base(DockerfileSyntaxKind.ShellForm, firstToken, endToken)
    {
    }

    /// <summary>The text as the shell gets it, continuations and comment lines removed, with a map to the file.</summary>
    public MappedText Text
    {
        get
        {
            if (text is null)
            {
                var builder = new MappedTextBuilder(Span.Start);
                foreach (var token in DescendantTokens())
                {
                    builder.Append(SyntaxTree.Text, token.Span);
                }

                text = builder.ToMappedText();
            }

            return text;
        }
    }
}
