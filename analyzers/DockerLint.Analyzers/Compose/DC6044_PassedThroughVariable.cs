using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports variables that take their value from the caller.</summary>
[Analyzer]
public sealed class PassedThroughVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6044.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6044", "Variable taken from the caller")
    {
        Message = "'{0}' has no value here: it gets the one that the caller of Compose has, or none at all",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["compose/null-passthrough"],
        Documentation = """
            A name without a value in `environment` or `args` is passed through from the environment of whoever runs Compose, and is left
            out where that has none. Nothing in the file says what it is then; `NAME: ${NAME:?}` stops with a message.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  [|TOKEN|]:
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  TOKEN: ${TOKEN:?}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var entry in context.Service.Environment.Concat(context.Service.Build?.Args ?? []))
        {
            if (entry is { Value: null, Key.Length: > 0 } && entry.Node.ResolveAlias() is MissingValueSyntax or ScalarSyntax)
            {
                context.Report(Descriptor, entry.KeySpan, entry.Key);
            }
        }
    }
}
