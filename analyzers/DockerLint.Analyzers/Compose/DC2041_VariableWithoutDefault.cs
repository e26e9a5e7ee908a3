using DockerLint.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports variables that the file has no value for.</summary>
[Analyzer]
public sealed class VariableWithoutDefaultAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2041.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2041", "Variable without a default")
    {
        Message = "'{0}' becomes nothing where it is not set; ':-' gives a default, ':?' stops with a message",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Compose replaces a variable that is not set by an empty text and warns about it. `${NAME:?message}` stops instead, and
            `${NAME:-value}` takes a value. The rule does not look into `.env`, so it is off unless asked for. Each variable is
            reported once.

            ```yaml bad
            services:
              web:
                image: example/web:[|${TAG}|]
            ```

            ```yaml good
            services:
              web:
                image: example/web:${TAG:?name a version}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var uses = VariableUses.Of(context.Tree).ToArray();
        var handled = new HashSet<string>(uses.Where(use => use.Variable.Operator != VariableOperator.None).Select(use => use.Variable.Name), StringComparer.Ordinal) { "COMPOSE_PROJECT_NAME" };
        foreach (var (span, variable, text) in uses)
        {
            if (variable.Depth == 0 && handled.Add(variable.Name))
            {
                context.Report(Descriptor, span, text);
            }
        }
    }
}
