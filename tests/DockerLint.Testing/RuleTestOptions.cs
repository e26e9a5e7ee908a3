using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Projects;
using DockerLint.Syntax;

namespace DockerLint.Testing;

/// <summary>How a snippet is read and judged.</summary>
public sealed record RuleTestOptions
{
    /// <summary>A Dockerfile; the rule is on whatever its mode; all laws hold.</summary>
    public static RuleTestOptions Dockerfile { get; } = new();

    /// <summary>A Compose file; the rule is on whatever its mode; all laws hold.</summary>
    public static RuleTestOptions Compose { get; } = new() { Language = SourceLanguage.Compose };

    /// <summary>The language of the snippet.</summary>
    public SourceLanguage Language { get; init; } = SourceLanguage.Dockerfile;

    /// <summary>Path of the snippet; null for <c>Dockerfile</c> or <c>compose.yaml</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The mode; null to have the rule on whatever its mode.</summary>
    public AnalysisMode? Mode { get; init; }

    /// <summary>Severities by rule id or <c>category-Name</c>.</summary>
    public IReadOnlyDictionary<string, RuleSeverity> Severities { get; init; } = new Dictionary<string, RuleSeverity>();

    /// <summary>The rule's options by name, such as <c>allowed</c>; they are set for every id of the analyzer.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The build context of a Dockerfile, such as a <see cref="TestBuildContext"/>, or the folder of a Compose file, from which it builds;
    /// null when it is unknown.
    /// </summary>
    public BuildContext? BuildContext { get; init; }

    /// <summary>Projects as MSBuild evaluated them, by paths relative to <see cref="BuildContext"/>; others are read from their text.</summary>
    public IReadOnlyList<DotNetProject> Projects { get; init; } = [];

    /// <summary>What the caller of the build hands in: targets, build arguments, named contexts.</summary>
    public BuildInputs BuildInputs { get; init; } = BuildInputs.None;

    /// <summary>The messages expected, in order of the findings; empty not to look at them.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>The severity expected of every finding; null not to look at it.</summary>
    public Diagnostics.DiagnosticSeverity? ExpectedSeverity { get; init; }

    /// <summary>Title of the fix to take when a finding has several; null for the first.</summary>
    public string? FixTitle { get; init; }

    /// <summary>The laws to check; leave one out only with a reason beside it.</summary>
    public RuleTestLaws Laws { get; init; } = RuleTestLaws.All;
}
