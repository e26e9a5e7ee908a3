using DockerLint.Configuration;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A declared rule that is understood.</summary>
/// <param name="Descriptor">What every host shows of it.</param>
/// <param name="Selector">What it finds.</param>
/// <param name="Message">What it says.</param>
/// <param name="Languages">The languages that it looks at.</param>
internal sealed record CompiledRule(DiagnosticDescriptor Descriptor, RuleSelector Selector, RuleMessage Message, IReadOnlyList<SourceLanguage> Languages)
{
    private const string Page = "https://github.com/dockerlint/dockerlint/blob/main/analyzers/docs/declared-rules.md";

    /// <summary>The rule of a declaration; null when its selector or its message is not understood.</summary>
    public static CompiledRule? Create(DeclaredRule rule)
    {
        if (!DeclaredRule.IsId(rule.Id) || rule.Id != rule.Id.ToUpperInvariant() || RuleSelector.Parse(rule.Selector, out _) is not { } selector || RuleMessage.Parse(rule.Message, selector, out _) is not { } message)
        {
            return null;
        }

        var title = (rule.Title ?? (message.Places.Count == 0 ? rule.Message.Replace("{{", "{").Replace("}}", "}") : $"Declared rule about '{selector.Subject.Name}'")).Trim().TrimEnd('.');
        var descriptor = new DiagnosticDescriptor(rule, title.Length > 0 ? title : rule.Id)
        {
            Message = message.Format,
            Category = rule.Category,
            DefaultSeverity = DiagnosticSeverity.Warning,
            // Whoever declares a rule wants to hear it in every mode.
            Mode = AnalysisMode.Minimum,
            Since = "1.0",
            HelpLinkUri = rule.Help ?? Page,
            Documentation = $"""
                This rule is declared by configuration: `dockerlint.{rule.Id}.select`.

                {selector.Describe()}.

                ```
                {selector.Text}
                ```
                """,
        };
        var languages = selector.Subject.Languages.Where(language => rule.Language is null || string.Equals(rule.Language, language.ToString(), StringComparison.OrdinalIgnoreCase)).ToArray();
        return new CompiledRule(descriptor, selector, message, languages);
    }
}
