using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports variables in keys, which are not replaced.</summary>
[Analyzer]
public sealed class InterpolatedKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2031.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2031", "Variable in a key")
    {
        Message = "'{0}' stays as it is: Compose replaces variables in values, not in keys",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A key of a mapping is taken literally, so that `traefik.http.routers.${NAME}.rule:` names a router `${NAME}`. In a list of
            `KEY=VALUE` the whole item is a value, and variables in it are replaced.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                labels:
                  [|traefik.http.routers.${NAME}.rule|]: Host(`example.org`)
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                labels:
                  - traefik.http.routers.${NAME}.rule=Host(`example.org`)
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<MappingEntrySyntax>(AnalyzeEntry);

    private static void AnalyzeEntry(SyntaxNodeAnalysisContext<MappingEntrySyntax> context)
    {
        var entry = context.Node;
        if (entry.KeyText is { } key && key.IndexOf('$') >= 0 && Interpolation.Parse(key) is { Problem: null, Variables.Count: > 0 } && !IsFree(entry))
        {
            context.Report(Descriptor, entry.Key.ContentSpan, key);
        }
    }

    // Extensions hold what anybody likes, unless a service takes it over.
    private static bool IsFree(MappingEntrySyntax entry)
    {
        for (SyntaxNode? node = entry; node is not null; node = node.Parent)
        {
            if (node is MappingEntrySyntax { KeyText: { } key } && key.StartsWith("x-", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
