using DockerLint.Compose.Semantics;
using DockerLint.Grammars;
using System.Globalization;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports limits and copies that are given in two places which differ.</summary>
[Analyzer(Words = "deploy")]
public sealed class ConflictingLimitsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2018", "Limit given twice")
    {
        Message = "'{0}' and 'deploy.{1}' {2}, and Compose refuses the file",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/scale-vs-replicas", "compose-go/cpus-vs-deploy", "compose-go/mem-vs-deploy", "compose-go/memres-vs-deploy", "compose-go/pids-vs-deploy"],
        Documentation = """
            `scale`, `cpus`, `mem_limit`, `mem_reservation` and `pids_limit` say what `deploy` says too. Compose wants both to be
            equal, and where `deploy.resources.limits` (or `reservations`) stands it wants the value there: its message for the
            missing one speaks of distinct values. Put the limits into one place.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|mem_limit|]: 256m
                deploy:
                  resources:
                    limits:
                      cpus: "0.5"
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                deploy:
                  resources:
                    limits:
                      cpus: "0.5"
                      memory: 256m
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
        if (service.Deploy is not { } deploy)
        {
            return;
        }

        if (deploy.Replicas is { } replicas)
        {
            Compare(context, "scale", "replicas", replicas, Number);
        }

        Compare(context, deploy.Limits, "cpus", "limits", "cpus", Number);
        Compare(context, deploy.Limits, "mem_limit", "limits", "memory", Size);
        Compare(context, deploy.Limits, "pids_limit", "limits", "pids", Number);
        Compare(context, deploy.Reservations, "mem_reservation", "reservations", "memory", Size);
    }

    private static void Compare(ServiceAnalysisContext context, ComposeObject? block, string key, string blockName, string name, Func<ComposeValue, double?> read)
    {
        if (block is null || context.Service.GetValue(key) is not { } own || read(own) is null or 0)
        {
            return;
        }

        if (block.GetValue(name) is { } value)
        {
            Compare(context, key, $"resources.{blockName}.{name}", value, read);
        }
        else if (!context.Service.HasOtherSources && !block.Has(name))
        {
            context.Report(Descriptor, context.Service.KeySpan(key), key, $"resources.{blockName}.{name}", "must be equal where the block stands, but the latter is missing");
        }
    }

    private static void Compare(ServiceAnalysisContext context, string key, string path, ComposeValue value, Func<ComposeValue, double?> read)
    {
        if (context.Service.GetValue(key) is { } own && read(own) is { } first && read(value) is { } second && first != second)
        {
            var details = new ReportDetails { RelatedLocations = [context.Related(value.TextSpan(), "the other value")] };
            context.Report(Descriptor, context.Service.KeySpan(key), details, key, path, $"differ ('{own.Text}' and '{value.Text}')");
        }
    }

    private static double? Number(ComposeValue value) =>
        double.TryParse(value.Value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Size(ComposeValue value) =>
        value.Value.Text is { } text && ByteSize.TryParse(text, out var size, out _) ? size.Bytes : null;
}
