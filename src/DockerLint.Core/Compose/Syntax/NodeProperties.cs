namespace DockerLint.Compose.Syntax;

/// <summary>Where a value begins and which tokens of it are its anchor and tag (-1 for none).</summary>
internal readonly struct NodeProperties(int firstToken, int anchorToken, int tagToken)
{
    public int FirstToken { get; } = firstToken;

    public int AnchorToken { get; } = anchorToken;

    public int TagToken { get; } = tagToken;

    /// <summary>The first token behind anchor and tag.</summary>
    public int ContentToken => Math.Max(FirstToken, Math.Max(AnchorToken, TagToken) + 1);

    /// <summary>A value that begins with its content.</summary>
    public static NodeProperties None(int firstToken) => new(firstToken, -1, -1);
}
