using System.Runtime.CompilerServices;
using DockerLint.Analysis.Suppressions;
using DockerLint.Compose;
using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>
/// Runs rules over files. One driver serves many files, possibly at once: analyzers are made when a file first needs them and
/// are kept. The same file under the same configuration always gives the same result.
/// </summary>
public sealed class AnalysisDriver
{
    private readonly IReadOnlyList<AnalyzerHost> hosts;
    private readonly Lazy<RuleNames> names;
    private readonly ConditionalWeakTable<AnalyzerConfiguration, AnalysisPlan?[]> plans = new();

    /// <summary>A driver; constructs no analyzer.</summary>
    /// <param name="rules">The rules, in any order.</param>
    public AnalysisDriver(IReadOnlyList<RuleRegistration> rules)
    {
        Rules = rules;
        hosts = rules.Select(rule => new AnalyzerHost(rule)).ToArray();
        names = new Lazy<RuleNames>(() => new RuleNames(rules.SelectMany(rule => rule.Rules)));
    }

    /// <summary>The rules it runs.</summary>
    public IReadOnlyList<RuleRegistration> Rules { get; }

    internal int ConstructedAnalyzers => hosts.Count(host => host.IsConstructed);

    /// <summary>
    /// Runs the rules that the configuration lets speak over one file. A rule that throws becomes one finding
    /// (<see cref="EngineDiagnostics.InternalError"/>) and says no more about this file; the others go on. The Dockerfiles inside a
    /// Compose file are a part of it.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnalysisResult Analyze(SyntaxTree tree, AnalysisInput input, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (tree is not ComposeSyntaxTree compose || compose.Text.ToString().IndexOf("dockerfile_inline", StringComparison.Ordinal) < 0)
        {
            return AnalyzeOne(tree, input, [], cancellationToken);
        }

        // A Dockerfile inside a Compose file is linted as one of its own; its findings have their places in the Compose file, whose comments
        // silence them too.
        var inner = InlineDockerfiles.Find(compose, input, cancellationToken).Select(item => AnalyzeOne(item.Tree, item.Input, [], cancellationToken)).ToArray();
        var result = AnalyzeOne(tree, input, inner.SelectMany(item => item.Diagnostics), cancellationToken);
        return new AnalysisResult(result.Diagnostics, InOrder(result.Suppressed.Concat(inner.SelectMany(item => item.Suppressed)).ToArray(), item => item.Diagnostic));
    }

    private AnalysisResult AnalyzeOne(SyntaxTree tree, AnalysisInput input, IEnumerable<Diagnostic> inner, CancellationToken cancellationToken)
    {
        var check = CheckDirective.Of(tree);
        if (check is { Enabled.Count: > 0 })
        {
            input = input with { Configuration = check.Apply(input.Configuration, Rules.SelectMany(rule => rule.Rules)) };
        }

        var plan = GetPlan(input.Configuration, tree.Language);
        var analysis = new FileAnalysis(tree, input, plan, cancellationToken);
        var found = InOrder(analysis.Run().Concat(inner).ToArray());
        if (check is { IsError: true })
        {
            found = found.Select(diagnostic => check.Apply(diagnostic, input.Configuration)).ToArray();
        }

        if (input.Configuration.IgnoreSuppressions)
        {
            return new AnalysisResult(found, []);
        }

        var directives = SuppressionReader.Read(tree);
        if (directives.Count == 0)
        {
            return new AnalysisResult(found, []);
        }

        var known = plan.Names ?? names.Value;
        var map = new SuppressionMap(directives, known);
        var kept = new List<Diagnostic>();
        var suppressed = new List<SuppressedDiagnostic>();
        foreach (var diagnostic in found)
        {
            Sort(diagnostic);
        }

        // Findings about suppression comments come last, since only now is known which comment did something.
        var review = new SuppressionReview(tree, input.Configuration, known);
        foreach (var diagnostic in review.Review(map, id => plan.IsLive(id) && !analysis.FailedRules.Contains(id)))
        {
            Sort(diagnostic);
        }

        return new AnalysisResult(InOrder(kept), InOrder(suppressed, item => item.Diagnostic));

        void Sort(Diagnostic diagnostic)
        {
            if (!input.Configuration.IsLocked(diagnostic.Id) && map.Silence(diagnostic) is { } comment)
            {
                suppressed.Add(new SuppressedDiagnostic(diagnostic, comment.Reason));
            }
            else
            {
                kept.Add(diagnostic);
            }
        }
    }

    private static IReadOnlyList<Diagnostic> InOrder(IReadOnlyList<Diagnostic> found) => InOrder(found, diagnostic => diagnostic);

    private static IReadOnlyList<T> InOrder<T>(IReadOnlyList<T> found, Func<T, Diagnostic> diagnosticOf)
    {
        if (found.Count < 2)
        {
            return found;
        }

        var ordered = found.Select(item => (Item: item, Diagnostic: diagnosticOf(item), Message: diagnosticOf(item).GetMessage()))
            .OrderBy(item => item.Diagnostic.Location.FilePath, StringComparer.Ordinal)
            .ThenBy(item => item.Diagnostic.Location.Span)
            .ThenBy(item => item.Diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(item => item.Message, StringComparer.Ordinal)
            .ToArray();
        var result = new List<T>(ordered.Length);
        for (var i = 0; i < ordered.Length; i++)
        {
            var (item, current, message) = ordered[i];
            if (i == 0 || message != ordered[i - 1].Message || current.Id != ordered[i - 1].Diagnostic.Id || current.Location != ordered[i - 1].Diagnostic.Location)
            {
                result.Add(item);
            }
        }

        return result;
    }

    private AnalysisPlan GetPlan(AnalyzerConfiguration configuration, SourceLanguage language)
    {
        // One place for each language.
        var byLanguage = plans.GetValue(configuration, _ => new AnalysisPlan?[(int)SourceLanguage.Shell + 1]);
        lock (byLanguage)
        {
            return byLanguage[(int)language] ??= CreatePlan(configuration, language);
        }
    }

    // Declared rules belong to a configuration, all others to the driver. One that takes the id of another is left out: its words are not its own.
    private AnalysisPlan CreatePlan(AnalyzerConfiguration configuration, SourceLanguage language)
    {
        if (configuration.DeclaredRules.Count == 0)
        {
            return new AnalysisPlan(hosts, configuration, language);
        }

        var taken = new HashSet<string>(Rules.SelectMany(rule => rule.Rules).Concat(EngineDiagnostics.All.Select(RuleDiscovery.Summarize)).Select(rule => rule.Id), StringComparer.Ordinal);
        if (RuleDiscovery.FromDeclared(configuration.DeclaredRules.Where(rule => taken.Add(rule.Id)).ToArray()) is not { } declared)
        {
            return new AnalysisPlan(hosts, configuration, language);
        }

        return new AnalysisPlan([.. hosts, new AnalyzerHost(declared)], configuration, language) { Names = new RuleNames(Rules.SelectMany(rule => rule.Rules).Concat(declared.Rules)) };
    }
}
