using DockerLint.Configuration;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.Workspaces;

/// <summary>What to lint and under which settings. The settings given here lie above those of configuration files.</summary>
public sealed record LintRequest
{
    /// <summary>The files, in the order of the report.</summary>
    public required IReadOnlyList<LintInput> Inputs { get; init; }

    /// <summary>Full path that relative paths are taken from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The mode; null to take it from configuration files.</summary>
    public AnalysisMode? Mode { get; init; }

    /// <summary>The level; null for the latest.</summary>
    public int? Level { get; init; }

    /// <summary>Severities by rule id or <c>category-Name</c> that lie above those of files.</summary>
    public IReadOnlyDictionary<string, RuleSeverity> Severities { get; init; } = new Dictionary<string, RuleSeverity>();

    /// <summary>When not null, only these ids speak.</summary>
    public IReadOnlyCollection<string>? OnlyRules { get; init; }

    /// <summary>Whether configuration files are looked up at all.</summary>
    public bool UseConfigurationFiles { get; init; } = true;

    /// <summary>
    /// Further configuration files: global configs and files in the format of <c>.editorconfig</c>, which lie below those found
    /// beside the linted files unless their <c>global_level</c> says otherwise, and files in hadolint's format by their ending
    /// (.yaml, .yml, .json), which stand in for the nearest <c>.hadolint.yaml</c>. Read even when none are looked up.
    /// </summary>
    public IReadOnlyList<string> ConfigurationFiles { get; init; } = [];

    /// <summary>Whether findings that a baseline knows are left out.</summary>
    public bool UseBaseline { get; init; } = true;

    /// <summary>
    /// The baseline; null to take for each file the nearest <c>.dockerlint-baseline.json</c> at or above it, not above the repository, when
    /// configuration files are looked up.
    /// </summary>
    public string? BaselineFile { get; init; }

    /// <summary>
    /// Full path of the folder above which no build context and, outside of a repository, no <c>.hadolint.yaml</c> is looked
    /// for; null for <see cref="WorkingDirectory"/>.
    /// </summary>
    public string? Root { get; init; }

    /// <summary>The build context of the Dockerfiles when the caller knows it; full path.</summary>
    public string? BuildContext { get; init; }

    /// <summary>
    /// What the caller of the builds hands in; goes before what Compose files of the request say. See also
    /// <see cref="LintInput.BuildInputs"/>.
    /// </summary>
    public BuildInputs BuildInputs { get; init; } = BuildInputs.None;

    /// <summary>Projects that the caller knows evaluated; what Dockerfiles build of others is read from its text.</summary>
    public IReadOnlyList<EvaluatedProject> Projects { get; init; } = [];

    /// <summary>When not null, a ShellCheck program of this machine judges shell texts in place of the rules whose ids begin with SC.</summary>
    public ShellCheckOptions? ShellCheck { get; init; }

    /// <summary>Whether fixes are computed.</summary>
    public bool ComputeFixes { get; init; }
}
