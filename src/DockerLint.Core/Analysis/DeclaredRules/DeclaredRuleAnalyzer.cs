using DockerLint.Configuration;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>The declared rules of one configuration; together, so that the things of a file are found once for all of them.</summary>
internal sealed class DeclaredRuleAnalyzer : DiagnosticAnalyzer
{
    private readonly IReadOnlyList<CompiledRule> rules;

    private DeclaredRuleAnalyzer(IReadOnlyList<CompiledRule> rules)
    {
        this.rules = rules;
        SupportedDiagnostics = rules.Select(rule => rule.Descriptor).ToArray();
    }

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>The registration of declared rules; those that are not understood are left out, whoever reads configuration tells of them.</summary>
    public static RuleRegistration? Register(IReadOnlyList<DeclaredRule> declared)
    {
        var rules = declared.Select(CompiledRule.Create).OfType<CompiledRule>().ToArray();
        return rules.Length == 0 ? null : new RuleRegistration
        {
            Rules = rules.Select(rule => RuleDiscovery.Summarize(rule.Descriptor)).ToArray(),
            Languages = rules.SelectMany(rule => rule.Languages).Distinct().ToArray(),
            CreateAnalyzer = () => new DeclaredRuleAnalyzer(rules),
        };
    }

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDockerfileAction(file => Analyze(file, new FactSource(file.DockerfileModel)));
        context.RegisterComposeAction(file => Analyze(file, new FactSource(file.ComposeModel, () => file.ComposeApplication)));
    }

    private void Analyze(ReportContext file, FactSource source)
    {
        foreach (var rule in rules)
        {
            if (!rule.Languages.Contains(file.Tree.Language) || file.Configuration.GetSeverity(rule.Descriptor) is null)
            {
                continue;
            }

            foreach (var fact in rule.Selector.Select(source))
            {
                file.CancellationToken.ThrowIfCancellationRequested();
                file.Report(rule.Descriptor, fact.Span, rule.Message.Fill(fact));
            }
        }
    }
}
