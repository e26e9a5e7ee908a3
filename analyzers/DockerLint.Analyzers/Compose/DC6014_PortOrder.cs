using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports that do not stand in their order.</summary>
[Analyzer]
public sealed class PortOrderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6014", "Order of the ports")
    {
        Message = "'{0}' should stand before '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/service-ports-alphabetical-order"],
        Documentation = """
            Ports are compared by the side of the host, as numbers; a port of the container alone counts as it is. Ports with a
            variable in the host side are passed over, and a list that has one is not mended.

            The fix moves whole entries with their lines, the comments right above them and the deeper ones below; blank lines stay
            where they are. It is safe, and it is not offered where a comment belongs to no entry for certain, where an anchor would
            come behind its alias, or in flow style.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports:
                  - "8443:443"
                  - [|"8080:80"|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports:
                  - "8080:80"
                  - "8443:443"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var value in KeyOrder.Services(context.Tree).Select(entry => (entry.Value as MappingSyntax)?.FindEntry("ports")?.Value))
        {
            var items = (value as SequenceSyntax)?.Items.Where(item => PortOf(item) is not null).ToArray() ?? [];
            if (BlockOrder.FindMisplaced(items, Compare) is > 0 and var index)
            {
                context.Report(Descriptor, items[index].Value.ContentSpan, PortOf(items[index]) ?? string.Empty, PortOf(items[index - 1]) ?? string.Empty);
            }
        }
    }

    internal static int Compare(SequenceItemSyntax first, SequenceItemSyntax second) => NameOrder.CompareNumbers(PortOf(first) ?? string.Empty, PortOf(second) ?? string.Empty);

    // The host side; null when it is not known.
    internal static string? PortOf(SequenceItemSyntax item)
    {
        var text = item.Value switch
        {
            ScalarSyntax scalar => scalar.Value,
            MappingSyntax mapping => ((mapping.FindEntry("published") ?? mapping.FindEntry("target"))?.Value as ScalarSyntax)?.Value,
            _ => null,
        };
        if (text is null || text.IndexOf('$') >= 0)
        {
            return null;
        }

        var parts = text.Split('/')[0].Split(':');
        return parts.Length == 1 ? parts[0] : parts[parts.Length - 2];
    }
}

/// <summary>Moves the ports.</summary>
public sealed class PortOrderCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [PortOrderAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is ComposeSyntaxTree tree && KeyOrder.FindItems(tree, context.Span) is { Count: > 1 } nodes && nodes.All(item => PortOrderAnalyzer.PortOf(item) is not null) && BlockOrder.Sort(tree, nodes, PortOrderAnalyzer.Compare) is { } change)
        {
            context.RegisterFix("Put the ports into order", FixSafety.Safe, change);
        }
    }
}
