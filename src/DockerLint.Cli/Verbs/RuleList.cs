using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.CodeFixes;
using DockerLint.Reporting;
using DockerLint.Syntax;
using DockerLint.Workspaces.RulePackages;

namespace DockerLint.Cli.Verbs;

/// <summary>All that there is to say about the rules; constructs their analyzers.</summary>
internal static class RuleList
{
    /// <summary>The rules and the engine's own diagnostics, by id.</summary>
    /// <param name="packages">Rules that are not built in.</param>
    public static IReadOnlyList<RuleListEntry> Read(RulePackageSet packages)
    {
        var engine = EngineDiagnostics.All.Select(descriptor => new RuleListEntry(descriptor, [SourceLanguage.Dockerfile, SourceLanguage.Compose], null));
        return engine.Concat(BuiltInRules.All.Concat(packages.Rules).SelectMany(Read)).OrderBy(entry => entry.Descriptor.Id, StringComparer.Ordinal).ToArray();
    }

    /// <summary>What a registration's rules say about themselves.</summary>
    public static IEnumerable<RuleListEntry> Read(RuleRegistration registration)
    {
        var provider = registration.CreateFixProvider?.Invoke();
        return registration.CreateAnalyzer().SupportedDiagnostics.Select(descriptor => new RuleListEntry(
            descriptor,
            registration.Languages,
            provider is not null && provider.FixableDiagnosticIds.Contains(descriptor.Id) ? provider.Safety : (FixSafety?)null) { Origin = registration.Origin });
    }
}
