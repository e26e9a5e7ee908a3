using DockerLint.Text;

namespace DockerLint.Workspaces.Baselines;

/// <summary>One line of a baseline: findings of one rule in equal lines of one file.</summary>
/// <param name="Path">The file, relative to the folder of the baseline, with <c>/</c> between segments.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Text">Digest of the line in which a finding begins (see <see cref="Baseline.DigestOf"/>); empty for a line that holds a secret.</param>
/// <param name="Count">How many such findings there are, from 1 on.</param>
public sealed record BaselineEntry(string Path, string Rule, string Text, int Count)
{
    /// <summary>Its place in the baseline file; empty for one that was not read from a file.</summary>
    public TextSpan Span { get; init; }
}
