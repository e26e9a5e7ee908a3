using System.Text;
using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Repository.Generation;

/// <summary>Writes the global configuration that spells a mode out rule by rule.</summary>
internal static class Preset
{
    public static GeneratedFile Generate(AnalysisMode mode, IEnumerable<DiagnosticDescriptor> descriptors)
    {
        var text = new StringBuilder();
        text.Append($"# Generated. What the mode {mode} means, rule by rule; anything set elsewhere lies above it.\nis_global = true\nglobal_level = -100\ndockerlint_mode = {mode}\n");
        var configuration = new AnalyzerConfiguration { Mode = mode };
        foreach (var descriptor in descriptors)
        {
            text.Append($"\n# {descriptor.Title}\ndotnet_diagnostic.{descriptor.Id}.severity = {Word(configuration.GetSeverity(descriptor))}\n");
        }

        return new GeneratedFile($"nuget/presets/DockerLint.{mode}.globalconfig", text.ToString());
    }

    private static string Word(DiagnosticSeverity? severity) => severity switch
    {
        null => "none",
        DiagnosticSeverity.Hidden => "silent",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
