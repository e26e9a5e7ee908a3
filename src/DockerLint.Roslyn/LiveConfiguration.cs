using DockerLint.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DockerLint.Roslyn;

/// <summary>
/// What is configured for an additional file, as far as the compiler tells. It hands over the keys of ours and those of whole categories
/// from all files, and <c>dotnet_diagnostic</c> keys from global configs only: those in an <c>.editorconfig</c> it keeps for source files.
/// </summary>
internal static class LiveConfiguration
{
    private const string ModeProperty = "build_property.DockerLintMode";
    private const string LevelProperty = "build_property.DockerLintLevel";

    /// <summary>Puts the layers together, the lowest first: global configs, <c>.editorconfig</c>, properties of the project, locked severities.</summary>
    public static AnalyzerConfiguration Read(AdditionalFileAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = context.Compilation.Options;
        var settings = new LiveSettings();
        Apply(settings, provider.GlobalOptions);
        foreach (var id in RuleDescriptors.Ids)
        {
            if (options.SyntaxTreeOptionsProvider is { } configured
                && configured.TryGetGlobalDiagnosticValue(id, context.CancellationToken, out var severity)
                && ToSeverity(severity) is { } known)
            {
                settings.SetSeverity(id, known);
            }
        }

        Apply(settings, provider.GetOptions(context.AdditionalFile));
        if (provider.GlobalOptions.TryGetValue(ModeProperty, out var mode))
        {
            settings.SetMode(mode);
        }

        if (provider.GlobalOptions.TryGetValue(LevelProperty, out var level))
        {
            settings.SetLevel(level);
        }

        // NoWarn; the compiler would drop these findings anyway.
        foreach (var pair in options.SpecificDiagnosticOptions)
        {
            if (pair.Value == ReportDiagnostic.Suppress && (RuleDescriptors.Contains(pair.Key) || DeclaredRule.IsId(pair.Key)))
            {
                settings.SetSeverity(pair.Key, RuleSeverity.None);
            }
        }

        return settings.ToConfiguration();
    }

    private static void Apply(LiveSettings settings, AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys)
        {
            if (LiveSettings.IsOurs(key) && options.TryGetValue(key, out var value))
            {
                settings.Apply(key, value);
            }
        }
    }

    private static RuleSeverity? ToSeverity(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Suppress => RuleSeverity.None,
        ReportDiagnostic.Hidden => RuleSeverity.Hidden,
        ReportDiagnostic.Info => RuleSeverity.Info,
        ReportDiagnostic.Warn => RuleSeverity.Warning,
        ReportDiagnostic.Error => RuleSeverity.Error,
        _ => null,
    };
}
