namespace DockerLint.Analysis.DeclaredRules;

/// <summary>What a selector says of one thing.</summary>
/// <param name="Location">Its place.</param>
/// <param name="IsSelected">Whether it is selected; null when that cannot be known, so that the rule is silent.</param>
/// <param name="Reason">The attributes that decided it, with their values as far as these hold no secret; empty for a selector without a condition.</param>
public sealed record SelectorAnswer(Location Location, bool? IsSelected, string Reason);
