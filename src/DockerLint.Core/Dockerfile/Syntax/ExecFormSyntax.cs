namespace DockerLint.Dockerfile.Syntax;

/// <summary>A JSON array of strings.</summary>
public sealed class ExecFormSyntax : CommandSyntax
{
    internal ExecFormSyntax(int firstToken, int endToken, IReadOnlyList<JsonStringSyntax> elements)
        : base(DockerfileSyntaxKind.ExecForm, firstToken, endToken, elements) => Elements = elements;

    /// <summary>The strings in order.</summary>
    public IReadOnlyList<JsonStringSyntax> Elements { get; }
}
