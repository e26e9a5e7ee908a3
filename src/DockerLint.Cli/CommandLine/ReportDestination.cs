namespace DockerLint.Cli.CommandLine;

/// <summary>One report that a command line asks for.</summary>
/// <param name="Format">One of the words of <c>--format</c>.</param>
/// <param name="File">The file that takes it; null for standard output.</param>
internal sealed record ReportDestination(string Format, string? File);
