namespace DockerLint.MSBuild.Linting;

/// <summary>What one run lints: everything given by the project that findings depend on.</summary>
/// <param name="Files">Full paths.</param>
/// <param name="Directory">Full path that relative paths of the configuration are taken from.</param>
/// <param name="Root">Full path of the folder above which nothing is looked for; null when the project knows none.</param>
/// <param name="BuildContext">Full path; null when the project does not say.</param>
/// <param name="Mode">The mode as written; may be empty or no mode at all.</param>
/// <param name="Level">The level as written; may be empty or no level at all.</param>
internal sealed record LintJob(IReadOnlyList<string> Files, string Directory, string? Root, string? BuildContext, string Mode, string Level)
{
    /// <summary>What the project says about the builds of its Dockerfiles.</summary>
    public BuildProperties Build { get; init; } = BuildProperties.None;

    /// <summary>What MSBuild has evaluated of the project, as <see cref="ProjectFacts"/> has reduced it; empty for nothing.</summary>
    public string Facts { get; init; } = "";

    /// <summary>The ShellCheck program that judges shell texts: empty for our own rules, <c>true</c> for the one on PATH, or its full path.</summary>
    public string ShellCheck { get; init; } = "";

    /// <summary>Full paths of the configuration files that the project names besides those that are found.</summary>
    public IReadOnlyList<string> ConfigurationFiles { get; init; } = [];

    /// <summary>Full path of the baseline; null for the one that is found.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>Full paths of the assemblies with further rules.</summary>
    public IReadOnlyList<string> Analyzers { get; init; } = [];

    /// <summary>Those of the files that are linted, and reported, elsewhere besides.</summary>
    public IReadOnlyList<string> SharedFiles { get; init; } = [];

    /// <summary>Full path of the SARIF file to write; null for none.</summary>
    public string? SarifFile { get; init; }
}
