using DockerLint.Analysis;
using DockerLint.Analyzers;

namespace DockerLint.Repository.Generation;

/// <summary>The built-in rules as their classes state them; the generated table has no part in it.</summary>
internal static class RuleCatalog
{
    /// <summary>All analyzers ordered by their first id.</summary>
    public static IReadOnlyList<CatalogEntry> Entries { get; } = typeof(BuiltInRules).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(AnalyzerAttribute), false))
        .Select(Describe)
        .OrderBy(entry => entry.Descriptors[0].Id, StringComparer.Ordinal)
        .ToArray();

    private static CatalogEntry Describe(Type type)
    {
        var descriptors = ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics;
        return new CatalogEntry(type, RuleDiscovery.FindProvider(type, descriptors), descriptors, RuleDiscovery.FromType(type));
    }
}
