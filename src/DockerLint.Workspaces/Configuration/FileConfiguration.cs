using DockerLint.Configuration;

namespace DockerLint.Workspaces.Configuration;

/// <summary>What holds for one file.</summary>
/// <param name="Analysis">What its rules need to know.</param>
/// <param name="FailureThreshold">The severity from which on the command line fails, none for never; null when no file says it.</param>
internal sealed record FileConfiguration(AnalyzerConfiguration Analysis, RuleSeverity? FailureThreshold);
