using DockerLint.Compose.Semantics;
using DockerLint.Semantics;
using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports variables with different defaults.</summary>
[Analyzer]
public sealed class DefaultConflictAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2040", "Variable with two defaults")
    {
        Message = "'{0}' defaults to '{1}' here and to '{2}' above",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            While a variable is not set, each place takes its own default; two services then use different versions, ports or names of
            what is meant to be one thing. The rule compares defaults that are written out, in one file. Variables whose name speaks
            of a secret are left alone, because the message shows the values.

            ```yaml bad
            services:
              web:
                image: example/web:${TAG:-1.2}
              worker:
                image: example/worker:[|${TAG:-1.1}|]
            ```

            ```yaml good
            services:
              web:
                image: example/web:${TAG:-1.2}
              worker:
                image: example/worker:${TAG:-1.2}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var defaults = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (span, variable, text) in VariableUses.Of(context.Tree))
        {
            if (variable is not { Operator: VariableOperator.DefaultIfUnset or VariableOperator.DefaultIfUnsetOrEmpty, Operand: { IsKnown: true, Text: { Length: > 0 } value } } || SecretName.SpeaksOfSecret(variable.Name))
            {
                continue;
            }

            if (!defaults.TryGetValue(variable.Name, out var first))
            {
                defaults.Add(variable.Name, value);
            }
            else if (first != value)
            {
                context.Report(Descriptor, span, variable.Name, value, first);
            }
        }
    }
}
