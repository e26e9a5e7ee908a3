using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports keys of the top level that stand in another order than configured.</summary>
[Analyzer]
public sealed class TopLevelOrderAnalyzer : DiagnosticAnalyzer
{
    private const string Order = "order";

    /// <summary>DC6010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6010", "Order of the keys at the top level")
    {
        Message = "'{0}' should stand before '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/top-level-properties-order"],
        Options =
        [
            new RuleOption(Order, "Keys in their order, separated by commas; 'x-*' stands for extensions. Keys that are not named come last, in any order.", "x-*,version,name,include,services,models,networks,volumes,secrets,configs"),
        ],
        Documentation = """
            The same order in all files lets readers find what they look for. By default extensions come first, because their anchors
            must, then `version`, `name`, `include`, `services` and the resources.

            The fix moves whole entries with their lines, the comments right above them and the deeper ones below; blank lines stay
            where they are. It is safe, and it is not offered where a comment belongs to no entry for certain, where an anchor would
            come behind its alias, or in flow style.

            ```yaml bad
            volumes:
              data:
            [|services|]:
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
            volumes:
              data:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var order = context.GetListOption(Descriptor, Order);
        foreach (var mapping in context.Tree.Root.Documents.Select(document => document.Value).OfType<MappingSyntax>())
        {
            if (BlockOrder.FindMisplaced(mapping.Entries, KeyOrder.Ranked(order, isRestSorted: false)) is > 0 and var at)
            {
                var details = new ReportDetails { Properties = new Dictionary<string, string> { [KeyOrder.Property] = string.Join(",", order) } };
                context.Report(Descriptor, mapping.Entries[at].Key.ContentSpan, details, mapping.Entries[at].KeyText ?? string.Empty, mapping.Entries[at - 1].KeyText ?? string.Empty);
            }
        }
    }
}

/// <summary>Moves the keys.</summary>
public sealed class TopLevelOrderCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [TopLevelOrderAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is ComposeSyntaxTree tree && KeyOrder.FindEntries(tree, context.Span) is { Count: > 1 } entries
            && BlockOrder.Sort(tree, entries, KeyOrder.Ranked(KeyOrder.Of(context.Diagnostic), isRestSorted: false)) is { } change)
        {
            context.RegisterFix("Put the keys into order", FixSafety.Safe, change);
        }
    }
}
