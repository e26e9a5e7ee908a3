namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names of containers that do not match a convention.</summary>
[Analyzer]
public sealed class ContainerNamePatternAnalyzer : DiagnosticAnalyzer
{
    private const string PatternOption = "pattern";

    /// <summary>DC6017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6017", "Container name outside of the convention")
    {
        Message = "'{0}' does not match '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/service-container-name-regex"],
        Options =
        [
            new RuleOption(PatternOption, "A regular expression that the whole name has to match, in the dialect of .NET; empty: any name.", ""),
        ],
        Documentation = """
            For teams with a convention: without `dockerlint.DC6017.pattern` the rule is silent, and so it is about a pattern that
            takes too long. One that is no regular expression is named in the finding. Names that the engine refuses are DC1015.

            ```yaml bad pattern=shop-[a-z]+
            services:
              web:
                image: nginx:1.29
                container_name: [|web|]
            ```

            ```yaml good pattern=shop-[a-z]+
            services:
              web:
                image: nginx:1.29
                container_name: shop-web
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.ContainerName is { Value.Text: { Length: > 1 } name } value && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-')
            && context.GetOption(Descriptor, PatternOption) is { Length: > 0 } pattern && NamePattern.Matches(pattern, name) is false)
        {
            context.Report(Descriptor, value.TextSpan(), name, pattern);
        }
    }
}
