using System.Text;
using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports blocks that three or more services repeat word for word.</summary>
[Analyzer]
public sealed class RepeatedBlockAnalyzer : DiagnosticAnalyzer
{
    private const int FewestServices = 3;
    private const int FewestLines = 3;

    /// <summary>DC6029.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6029", "Block that several services repeat")
    {
        Message = "{0} services have this '{1}' word for word; an anchor in an 'x-' entry writes it once",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            What stands three times is changed twice. Keep the block once, `x-logging: &logging`, and let the services take it,
            `logging: *logging`. Blocks of three lines and more are looked at.

            ```yaml bad
            services:
              a:
                image: example/a:1.2
                [|logging|]:
                  driver: json-file
                  options:
                    max-size: 10m
              b:
                image: example/b:1.2
                logging:
                  driver: json-file
                  options:
                    max-size: 10m
              c:
                image: example/c:1.2
                logging:
                  driver: json-file
                  options:
                    max-size: 10m
            ```

            ```yaml good
            x-logging: &logging
              driver: json-file
              options:
                max-size: 10m
            services:
              a:
                image: example/a:1.2
                logging: *logging
              b:
                image: example/b:1.2
                logging: *logging
              c:
                image: example/c:1.2
                logging: *logging
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (context.Model.Services.Count < FewestServices)
        {
            return;
        }

        var blocks = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var order = new List<(string Key, List<TextSpan> Places)>();
        foreach (var entry in context.Model.Services.Select(service => service.Node).OfType<MappingSyntax>().SelectMany(mapping => mapping.Entries))
        {
            if (entry.Value is not (MappingSyntax { IsFlow: false, Anchor: null } or SequenceSyntax { IsFlow: false, Anchor: null }) || Normalize(context.Tree.Text, entry) is not { } block)
            {
                continue;
            }

            if (!blocks.TryGetValue(block, out var places))
            {
                blocks.Add(block, places = []);
                order.Add((entry.KeyText ?? string.Empty, places));
            }

            places.Add(entry.Key.ContentSpan);
        }

        foreach (var (key, places) in order)
        {
            if (places.Count >= FewestServices)
            {
                var details = new ReportDetails { RelatedLocations = places.Skip(1).Select(place => context.Related(place, "again")).ToArray() };
                context.Report(Descriptor, places[0], details, places.Count, key);
            }
        }
    }

    // The lines of the block without the indentation that they share and without blanks at their ends; null for a short one.
    private static string? Normalize(SourceText text, MappingEntrySyntax entry)
    {
        var first = text.GetLineNumber(entry.Span.Start);
        var last = text.GetLineNumber(entry.Value.Span.End);
        var start = text.GetLine(first).Start;
        var block = new StringBuilder();
        var count = 0;
        for (var number = first; number <= last; number++)
        {
            var line = text.GetLine(number);
            var from = line.Start + Math.Min(entry.Span.Start - start, line.End - line.Start);
            var content = text.ToString(TextSpan.FromBounds(from, Math.Min(line.End, Math.Max(from, entry.Value.Span.End)))).TrimEnd();
            if (content.Length > 0)
            {
                block.Append(content).Append('\n');
                count++;
            }
        }

        return count > FewestLines ? block.ToString() : null;
    }
}
