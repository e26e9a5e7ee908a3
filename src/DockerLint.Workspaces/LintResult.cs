using DockerLint.Workspaces.Baselines;

namespace DockerLint.Workspaces;

/// <summary>What came out of one request.</summary>
/// <param name="Files">One result per input, in the order of the request.</param>
/// <param name="ConsultedPaths">
/// Full paths of every file that was read or whose absence mattered (configuration, ignore files), the inputs included; for
/// hosts that keep results until one of them changes.
/// </param>
public sealed record LintResult(IReadOnlyList<FileResult> Files, IReadOnlyList<string> ConsultedPaths)
{
    /// <summary>Those of <see cref="ConsultedPaths"/> of which only matters whether they are there, and whether as a file or a folder.</summary>
    public IReadOnlyList<string> ProbedPaths { get; init; } = [];

    /// <summary>What is wrong with configuration files and assemblies with rules, each file once, ordered by path; empty when all is well.</summary>
    public IReadOnlyList<ConfigurationFileResult> Configuration { get; init; } = [];

    /// <summary>What is known of each baseline that was read, by path.</summary>
    public IReadOnlyList<BaselineState> Baselines { get; init; } = [];
}
