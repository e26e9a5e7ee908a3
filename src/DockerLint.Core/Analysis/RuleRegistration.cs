using DockerLint.CodeFixes;

namespace DockerLint.Analysis;

/// <summary>
/// One analyzer of a rule set, described so that a driver constructs it only when one of its rules speaks and a file holds
/// something that triggers it. Built-in registrations are generated.
/// </summary>
public sealed class RuleRegistration
{
    /// <summary>The rules that the analyzer may report.</summary>
    public required IReadOnlyList<RuleSummary> Rules { get; init; }

    /// <summary>The languages it looks at.</summary>
    public required IReadOnlyList<SourceLanguage> Languages { get; init; }

    /// <summary>Node types that trigger it; empty when something else does (a tree, a stage, a service).</summary>
    public IReadOnlyList<Type> NodeTypes { get; init; } = [];

    /// <summary>Words of which a file must hold one to trigger it, see <see cref="AnalyzerAttribute.Words"/>; empty when any file may.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Name and version of the assembly that it was found in by reflection, for people; null for a built-in rule.</summary>
    public string? Origin { get; init; }

    /// <summary>Makes the analyzer.</summary>
    public required Func<DiagnosticAnalyzer> CreateAnalyzer { get; init; }

    /// <summary>Makes the provider of its fixes; null when it has none.</summary>
    public Func<CodeFixProvider>? CreateFixProvider { get; init; }
}
