using System.Collections.Immutable;
using DockerLint.Analyzers;
using Microsoft.CodeAnalysis;
using AnalysisMode = DockerLint.Configuration.AnalysisMode;
using EngineDiagnostics = DockerLint.Analysis.EngineDiagnostics;
using RuleDescriptor = DockerLint.Diagnostics.DiagnosticDescriptor;

namespace DockerLint.Roslyn;

/// <summary>The descriptors of all rules in the compiler's form, made from the table of rules without constructing an analyzer.</summary>
internal static class RuleDescriptors
{
    // A rule that is off by default and was switched on by the mode or by a key of ours is reported by a descriptor that is on: the
    // compiler drops what is off unless it has itself been told otherwise. It tells descriptors by their id.
    private static readonly Dictionary<string, DiagnosticDescriptor> Reported = new(StringComparer.Ordinal);

    static RuleDescriptors()
    {
        var supported = ImmutableArray.CreateBuilder<DiagnosticDescriptor>();
        foreach (var rule in EngineDiagnostics.All)
        {
            supported.Add(Add(rule.Id, rule.Title, rule.Category, rule.DefaultSeverity, rule.Mode));
        }

        foreach (var registration in BuiltInRules.All)
        {
            foreach (var rule in registration.Rules)
            {
                supported.Add(Add(rule.Id, RuleTitles.Find(rule.Id) ?? rule.Id, rule.Category, rule.DefaultSeverity, rule.Mode));
            }
        }

        Supported = supported.ToImmutable();
    }

    /// <summary>All of them; those that the default mode leaves silent are off.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Supported { get; }

    /// <summary>Every id.</summary>
    public static IEnumerable<string> Ids => Reported.Keys;

    /// <summary>Whether there is a rule or a diagnostic of the engine with this id, written in capitals.</summary>
    public static bool Contains(string id) => Reported.ContainsKey(id);

    /// <summary>The descriptor by which a finding of a rule is reported; it is on.</summary>
    public static DiagnosticDescriptor GetReported(RuleDescriptor rule) => Reported[rule.Id];

    private static DiagnosticDescriptor Add(string id, string title, Diagnostics.DiagnosticCategory category, Diagnostics.DiagnosticSeverity severity, AnalysisMode mode)
    {
        var isEnabled = mode is not AnalysisMode.None && mode <= AnalysisMode.Default;
        var reported = Create(id, title, category, severity, isEnabled: true);
        Reported[id] = reported;
        return isEnabled ? reported : Create(id, title, category, severity, isEnabled: false);
    }

    private static DiagnosticDescriptor Create(string id, string title, Diagnostics.DiagnosticCategory category, Diagnostics.DiagnosticSeverity severity, bool isEnabled) => new(
        id,
        title,
        "{0}",
        category.ToString(),
        LiveDiagnostics.Quieter(LiveDiagnostics.ToSeverity(severity)),
        isEnabled,
        helpLinkUri: RuleDescriptor.HelpLink(id));
}
