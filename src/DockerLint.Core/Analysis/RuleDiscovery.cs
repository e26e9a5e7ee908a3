using System.Reflection;
using DockerLint.Analysis.DeclaredRules;
using DockerLint.CodeFixes;
using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>
/// Describes analyzers by constructing them once: for the rules of third parties, for tests, and for the generator of the
/// built-in table (which exists so that hosts need none of this for built-in rules).
/// </summary>
public static class RuleDiscovery
{
    private static readonly char[] Blank = [' '];
    private static readonly SourceLanguage[] FileLanguages = [SourceLanguage.Dockerfile, SourceLanguage.Compose];

    /// <summary>The analyzers of an assembly that bear the <see cref="AnalyzerAttribute"/>, ordered by their first id.</summary>
    /// <exception cref="InvalidOperationException">A marked class is no analyzer or cannot be constructed without arguments.</exception>
    public static IReadOnlyList<RuleRegistration> FromAssembly(Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(AnalyzerAttribute), inherit: false))
            .Select(FromType)
            .OrderBy(registration => registration.Rules[0].Id, StringComparer.Ordinal)
            .ToArray();

    /// <summary>The rules that configuration declares as one registration; null when none of them is understood.</summary>
    /// <param name="rules">The rules, each id once.</param>
    public static RuleRegistration? FromDeclared(IReadOnlyList<DeclaredRule> rules) => rules.Count == 0 ? null : DeclaredRuleAnalyzer.Register(rules);

    /// <summary>One analyzer, with the provider in its assembly that mends its findings, if there is one.</summary>
    /// <exception cref="InvalidOperationException">The class is no analyzer, has no public constructor without parameters, or supports no diagnostic.</exception>
    public static RuleRegistration FromType(Type analyzerType)
    {
        var analyzer = Create(analyzerType);
        var descriptors = analyzer.SupportedDiagnostics;
        if (descriptors.Count == 0)
        {
            throw new InvalidOperationException($"{analyzerType} supports no diagnostic.");
        }

        var actions = new AnalysisContext();
        analyzer.Initialize(actions);
        var provider = FindProvider(analyzerType, descriptors);
        return new RuleRegistration
        {
            Rules = descriptors.Select(Summarize).ToArray(),
            Languages = FileLanguages.Where(actions.LooksAt).ToArray(),
            NodeTypes = actions.OnlyNodes ? actions.NodeActions.Select(action => action.NodeType).Distinct().ToArray() : [],
            Words = analyzerType.GetCustomAttribute<AnalyzerAttribute>()?.Words.Split(Blank, StringSplitOptions.RemoveEmptyEntries) ?? [],
            Origin = OriginOf(analyzerType.Assembly),
            CreateAnalyzer = () => Create(analyzerType),
            CreateFixProvider = provider is null ? null : () => (CodeFixProvider)Activator.CreateInstance(provider),
        };
    }

    /// <summary>The type of the provider that mends an analyzer's findings, one in the analyzer's namespace first; null when there is none.</summary>
    public static Type? FindProvider(Type analyzerType, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        var candidates = analyzerType.Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.Namespace != analyzerType.Namespace);
        return candidates.FirstOrDefault(type => ((CodeFixProvider)Activator.CreateInstance(type)).FixableDiagnosticIds.Any(id => descriptors.Any(descriptor => descriptor.Id == id)));
    }

    /// <summary>The part of a descriptor that the driver needs.</summary>
    public static RuleSummary Summarize(DiagnosticDescriptor descriptor) =>
        new(descriptor.Id, descriptor.Category, descriptor.DefaultSeverity, descriptor.Mode, descriptor.Level) { Aliases = descriptor.Aliases };

    private static string OriginOf(Assembly assembly)
    {
        var name = assembly.GetName();
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? name.Version.ToString();
        var plus = version.IndexOf('+');
        return name.Name + " " + (plus < 0 ? version : version.Substring(0, plus));
    }

    private static DiagnosticAnalyzer Create(Type type)
    {
        if (!typeof(DiagnosticAnalyzer).IsAssignableFrom(type) || type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null)
        {
            throw new InvalidOperationException($"{type} is no analyzer with a public constructor without parameters.");
        }

        return (DiagnosticAnalyzer)Activator.CreateInstance(type);
    }
}
