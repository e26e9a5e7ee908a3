using DockerLint.Analysis;
using DockerLint.Diagnostics;

namespace DockerLint.Repository.Generation;

/// <summary>One analyzer of the built-in rules with what the generators need.</summary>
/// <param name="AnalyzerType">Its type.</param>
/// <param name="ProviderType">The type of its fix provider; null when it has none.</param>
/// <param name="Descriptors">Its rules.</param>
/// <param name="Registration">What the driver needs.</param>
internal sealed record CatalogEntry(Type AnalyzerType, Type? ProviderType, IReadOnlyList<DiagnosticDescriptor> Descriptors, RuleRegistration Registration)
{
    /// <summary>The name in the name of its file.</summary>
    public string Name => AnalyzerType.Name.EndsWith("Analyzer", StringComparison.Ordinal) ? AnalyzerType.Name[..^"Analyzer".Length] : AnalyzerType.Name;

    /// <summary>The folder below the project, which is the last part of its namespace; empty for the project itself.</summary>
    public string Folder => AnalyzerType.Namespace is { Length: > 20 } space ? space["DockerLint.Analyzers.".Length..].Replace('.', '/') : "";

    /// <summary>Where its file has to be.</summary>
    public string SourcePath => $"analyzers/DockerLint.Analyzers/{(Folder.Length > 0 ? Folder + "/" : "")}{Descriptors[0].Id}_{Name}.cs";
}
