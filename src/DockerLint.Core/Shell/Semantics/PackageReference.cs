using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>An operand of an installation, upgrade or removal.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name without version, extras and tags; null when it is not known or there is none.</param>
/// <param name="Version">What follows the name, operator included (<c>=1.2</c>, <c>~=1.2</c>, <c>@latest</c>); null when nothing does.</param>
public sealed record PackageReference(ShellArgument Argument, PackageKind Kind, string? Name, ResolvedValue? Version);
