namespace DockerLint.Grammars.Selectors;

/// <summary>What a test asks about: <c>tag</c>, <c>stage.name</c>, <c>label["a.b"]</c>.</summary>
/// <param name="Parts">The names between the dots, one at least.</param>
/// <param name="Span">Its place in the selector.</param>
internal sealed record SelectorPath(IReadOnlyList<SelectorPathPart> Parts, TextSpan Span)
{
    /// <summary>The path as it is written, without blanks.</summary>
    public override string ToString() => string.Join(".", Parts.Select(part => part.Key is null ? part.Name.Text : $"{part.Name.Text}[{part.Key}]"));
}
