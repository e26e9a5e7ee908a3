namespace DockerLint.Analysis;

/// <summary>What a report carries besides its place and message.</summary>
public sealed class ReportDetails
{
    /// <summary>Nothing besides.</summary>
    public static ReportDetails None { get; } = new();

    /// <summary>Further places that explain the finding.</summary>
    public IReadOnlyList<RelatedLocation> RelatedLocations { get; init; } = [];

    /// <summary>What the code fix needs to know.</summary>
    public IReadOnlyDictionary<string, string>? Properties { get; init; }

    /// <summary>A severity at most this high; may lower, never raise, the descriptor's. An explicit configured severity stands.</summary>
    public DiagnosticSeverity? AtMost { get; init; }
}
