using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Repository.Generation;

/// <summary>All files that follow from the rules.</summary>
internal static class GeneratedFiles
{
    /// <summary>Folders in which nothing stands but generated files.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["analyzers/docs", "nuget/presets", "analyzers/DockerLint.Analyzers/Generated", "src/DockerLint.Roslyn/Generated"];

    public static IReadOnlyList<GeneratedFile> Create(IReadOnlyList<CatalogEntry> entries)
    {
        (DiagnosticDescriptor Descriptor, CatalogEntry? Entry)[] rules =
        [
            .. EngineDiagnostics.All.Select(descriptor => (descriptor, (CatalogEntry?)null)),
            .. entries.OrderBy(entry => entry.Folder, StringComparer.Ordinal).SelectMany(entry => entry.Descriptors.Select(descriptor => (descriptor, (CatalogEntry?)entry))),
        ];
        DiagnosticDescriptor[] byId = [.. rules.Select(rule => rule.Descriptor).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
        return
        [
            RuleTableGenerator.Generate(entries),
            RuleTitlesGenerator.Generate(entries),
            RuleIndex.Generate(rules),
            OtherFilesPage.Generate(byId),
            DeclaredRulesPage.Generate(),
            .. rules.Select(rule => RulePage.Generate(rule.Descriptor, rule.Entry)),
            .. Enum.GetValues<AnalysisMode>().Select(mode => Preset.Generate(mode, byId)),
        ];
    }
}
