namespace DockerLint.MSBuild.Linting;

/// <summary>What came out of a run.</summary>
/// <param name="Findings">The findings in the order of the report.</param>
/// <param name="ConsultedPaths">Full paths whose content, presence or absence the findings depend on.</param>
internal sealed record LintOutcome(IReadOnlyList<BuildFinding> Findings, IReadOnlyList<string> ConsultedPaths)
{
    /// <summary>Those of them of which only the presence matters: a restore writes files anew whose content nobody looks at.</summary>
    public IReadOnlyList<string> ProbedPaths { get; init; } = [];
}
