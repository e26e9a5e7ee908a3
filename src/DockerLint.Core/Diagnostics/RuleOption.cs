namespace DockerLint.Diagnostics;

/// <summary>One option of a rule, set by <c>dockerlint.ID.Name = value</c>.</summary>
/// <param name="Name">Lower-case name with underscores.</param>
/// <param name="Description">What it does and what values it takes.</param>
/// <param name="Default">The value when it is not set, as text.</param>
public sealed record RuleOption(string Name, string Description, string Default);
