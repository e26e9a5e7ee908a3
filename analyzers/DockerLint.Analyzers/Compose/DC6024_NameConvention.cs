namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names that do not match a convention.</summary>
[Analyzer]
public sealed class NameConventionAnalyzer : DiagnosticAnalyzer
{
    private const string ServicePattern = "service_pattern";
    private const string VariablePattern = "variable_pattern";

    /// <summary>DC6024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6024", "Name outside of the convention")
    {
        Message = "the {0} '{1}' does not match '{2}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Options =
        [
            new RuleOption(ServicePattern, "A regular expression that the whole name of a service has to match, in the dialect of .NET; empty: any name.", "[a-z0-9]+(-[a-z0-9]+)*"),
            new RuleOption(VariablePattern, "The same for variables of the environment.", "[A-Z_][A-Z0-9_]*"),
        ],
        Documentation = """
            One way of writing names keeps people from looking twice: by default `kebab-case` for services and `UPPER_CASE` for
            variables. Many programs give their variables other names, so the rule is off unless asked for.

            ```yaml bad
            services:
              [|webApp|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web-app:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        Check(context, "service", ServicePattern, context.Service.Name, context.Service.KeyNode.ContentSpan);
        foreach (var entry in context.Service.Environment.Where(entry => ComposeText.IsLiteral(entry.Key)))
        {
            Check(context, "variable", VariablePattern, entry.Key, entry.KeySpan);
        }
    }

    private static void Check(ServiceAnalysisContext context, string kind, string option, string name, TextSpan span)
    {
        if (context.GetOption(Descriptor, option).Trim() is { Length: > 0 } pattern && NamePattern.Matches(pattern, name) is false)
        {
            context.Report(Descriptor, span, kind, name, pattern);
        }
    }
}
