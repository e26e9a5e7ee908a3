namespace DockerLint.Analysis.Suppressions;

/// <summary>What one comment says, before it is known where the comment stands.</summary>
internal sealed record SuppressionComment(SuppressionTool Tool, SuppressionKind Kind, IReadOnlyList<SuppressedName> Names)
{
    /// <summary>Whether all rules that the tool knows are meant.</summary>
    public bool AllOfTool { get; init; }

    /// <summary>Names of the tool's rules that are not meant, although all are.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Why, in the words of the comment; null when it does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it could not be understood; null when it could.</summary>
    public string? Problem { get; init; }
}
