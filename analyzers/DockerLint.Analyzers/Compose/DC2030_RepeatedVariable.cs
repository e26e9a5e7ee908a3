using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports variables that a list sets twice.</summary>
[Analyzer(Words = "environment labels args")]
public sealed class RepeatedVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2030.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2030", "Variable set twice in a list")
    {
        Message = "'{0}' is set again below in the same list, and the last one counts",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            In a list of `KEY=VALUE` nothing keeps a key from standing twice; Compose takes the last one without a word. In a mapping
            it would be an error. Environment, build arguments and labels are looked at; an item that is repeated word for word is
            DC1014.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  - [|LEVEL|]=debug
                  - LEVEL=info
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  - LEVEL=info
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        foreach (var list in new[] { service.Environment, service.Labels, service.Build?.Args ?? [], service.Build?.Labels ?? [] })
        {
            Check(context, list);
        }
    }

    private static void Check(ServiceAnalysisContext context, IReadOnlyList<KeyValueEntry> list)
    {
        var last = new Dictionary<string, KeyValueEntry>(StringComparer.Ordinal);
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (list[i].Key.IndexOf('$') >= 0)
            {
                continue;
            }

            if (!last.TryGetValue(list[i].Key, out var other))
            {
                last.Add(list[i].Key, list[i]);
            }
            else if (list[i].Value?.Text != other.Value?.Text)
            {
                var details = new ReportDetails { RelatedLocations = [context.Related(other.KeySpan, "this one counts")] };
                context.Report(Descriptor, list[i].KeySpan, details, list[i].Key);
            }
        }
    }
}
