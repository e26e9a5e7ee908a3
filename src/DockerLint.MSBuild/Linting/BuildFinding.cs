namespace DockerLint.MSBuild.Linting;

/// <summary>
/// A finding as it is reported and kept in the cache. It repeats what the engine's own type says, because an unchanged build
/// reports findings without loading the engine.
/// </summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Severity">Severity before the properties of the build are applied.</param>
/// <param name="IsRaised">Whether the user, not the rule, made it an error.</param>
/// <param name="Message">One line of text.</param>
/// <param name="File">Full path; null when it belongs to no file.</param>
/// <param name="Line">1-based; 0 when there is no place.</param>
/// <param name="Column">1-based.</param>
/// <param name="EndLine">1-based.</param>
/// <param name="EndColumn">1-based, exclusive.</param>
/// <param name="HelpLink">Address of the rule's page; null when there is none.</param>
internal sealed record BuildFinding(
    string Id,
    BuildSeverity Severity,
    bool IsRaised,
    string Message,
    string? File = null,
    int Line = 0,
    int Column = 0,
    int EndLine = 0,
    int EndColumn = 0,
    string? HelpLink = null)
{
    /// <summary>Whether the severity is locked: <c>NoWarn</c> does not silence the finding.</summary>
    public bool IsLocked { get; init; }
}
