using DockerLint.CodeFixes;
using DockerLint.Diagnostics;

namespace DockerLint.Workspaces;

/// <summary>A finding with the fixes offered for it.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Fixes">Its fixes; empty when there are none or none were asked for.</param>
public sealed record Finding(Diagnostic Diagnostic, IReadOnlyList<CodeFix> Fixes)
{
    /// <summary>
    /// Whether the severity was set by the user for this id or its category, not by the rule: a build fails only on errors that
    /// somebody asked for.
    /// </summary>
    public bool IsSeverityConfigured { get; init; }

    /// <summary>Whether the severity is locked: nothing may silence the finding.</summary>
    public bool IsSeverityLocked { get; init; }
}
