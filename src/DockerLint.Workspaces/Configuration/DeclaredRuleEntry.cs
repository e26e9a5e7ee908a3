using DockerLint.Configuration;

namespace DockerLint.Workspaces.Configuration;

/// <summary>A declared rule and where it is declared.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Entry">The line of its selector.</param>
internal sealed record DeclaredRuleEntry(DeclaredRule Rule, ConfigurationEntry Entry);
