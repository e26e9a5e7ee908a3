namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names of containers that the engine refuses.</summary>
[Analyzer]
public sealed class InvalidContainerNameAnalyzer : DiagnosticAnalyzer
{
    private const string PatternOption = "pattern";

    /// <summary>DC2037.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2037", "Invalid container name")
    {
        Message = "'{0}' is no name of a container: letters, digits, '_', '.' and '-' make one, and it begins with a letter or digit and has at least two of them",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["dclint/service-container-name-regex"],
        Documentation = """
            The engine takes names that match `[a-zA-Z0-9][a-zA-Z0-9_.-]+` and refuses others when the container is created. Names
            with variables are judged by what is known of them.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                container_name: [|shop web|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                container_name: shop-web
            ```
            """,
    };

    /// <summary>DC6017.</summary>
    public static readonly DiagnosticDescriptor Pattern = new("DC6017", "Container name outside of the convention")
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
            takes too long. One that is no regular expression is named in the finding.

            ```yaml bad pattern=shop-[a-z]+
            services:
              web:
                image: nginx:1.29
                container_name: {|DC6017:web|}
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
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Pattern];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.ContainerName is not { Value.Text: { Length: > 0 } name } value)
        {
            return;
        }

        if (name.Length < 2 || !IsAlphanumeric(name[0]) || !name.All(c => IsAlphanumeric(c) || c is '_' or '.' or '-'))
        {
            context.Report(Descriptor, value.TextSpan(), name);
        }
        else if (context.GetOption(Pattern, PatternOption) is { Length: > 0 } pattern && NamePattern.Matches(pattern, name) is false)
        {
            context.Report(Pattern, value.TextSpan(), name, pattern);
        }
    }

    private static bool IsAlphanumeric(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
