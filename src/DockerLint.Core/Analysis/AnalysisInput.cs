using DockerLint.Compose.Applications;
using DockerLint.Configuration;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Projects;

namespace DockerLint.Analysis;

/// <summary>What is known about a file besides its text. Everything left out is unknown, and rules that need it are silent.</summary>
public sealed record AnalysisInput
{
    /// <summary>Default configuration, nothing else known.</summary>
    public static AnalysisInput Default { get; } = new();

    /// <summary>What is configured for the file. Never changed once it has been used: what follows from it is kept.</summary>
    public AnalyzerConfiguration Configuration { get; init; } = AnalyzerConfiguration.Default;

    /// <summary>The build context of a Dockerfile; null when it is unknown.</summary>
    public BuildContext? BuildContext { get; init; }

    /// <summary>The files that a Compose file names; null when nothing is known of them.</summary>
    public ComposeProject? Project { get; init; }

    /// <summary>
    /// What a Compose file is together with others, put together when the first rule asks; null for the file alone. It holds the
    /// very tree that is analysed.
    /// </summary>
    public Lazy<ComposeApplication>? Application { get; init; }

    /// <summary>What the caller of the build hands in: targets, build arguments, named contexts.</summary>
    public BuildInputs BuildInputs { get; init; } = BuildInputs.None;

    /// <summary>
    /// The part of <see cref="BuildInputs"/> that stands in no file that is linted: from the command line or the project. A mistake in
    /// the rest is reported where it is written.
    /// </summary>
    public BuildInputs GivenInputs { get; init; } = BuildInputs.None;

    /// <summary>
    /// Projects as MSBuild evaluated them, by paths relative to <see cref="BuildContext"/>. When a rule asks, the text of a project is
    /// read, and what stands here laid <see cref="DotNetProject.Over">over</see> it.
    /// </summary>
    public IReadOnlyList<DotNetProject> Projects { get; init; } = [];
}
