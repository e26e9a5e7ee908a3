using System.Reflection;

namespace DockerLint.Workspaces.RulePackages;

/// <summary>What became of loading an assembly.</summary>
/// <param name="Assembly">The assembly; null when it cannot be loaded.</param>
/// <param name="Problem">Why not, in a sentence without a full stop; empty when it is there.</param>
/// <param name="Files">Full paths of the assembly, of the others beside it, and of their folder.</param>
internal sealed record PackageLoad(Assembly? Assembly, string Problem, IReadOnlyList<string> Files);
