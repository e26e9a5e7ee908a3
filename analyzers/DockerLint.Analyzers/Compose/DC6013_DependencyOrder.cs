using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports dependencies that do not stand by the alphabet.</summary>
[Analyzer]
public sealed class DependencyOrderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6013", "Order of the dependencies")
    {
        Message = "'{0}' should stand before '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/service-dependencies-alphabetical-order"],
        Documentation = """
            The order within `depends_on` means nothing; by the alphabet it is easy to read.

            The fix moves whole entries with their lines, the comments right above them and the deeper ones below; blank lines stay
            where they are. It is safe, and it is not offered where a comment belongs to no entry for certain, where an anchor would
            come behind its alias, or in flow style.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                depends_on:
                  - redis
                  - [|db|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on:
                  - db
                  - redis
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var value in KeyOrder.Services(context.Tree).Select(entry => (entry.Value as MappingSyntax)?.FindEntry("depends_on")?.Value))
        {
            if (value is MappingSyntax mapping && BlockOrder.FindMisplaced(mapping.Entries, KeyOrder.ByName) is > 0 and var at)
            {
                context.Report(Descriptor, mapping.Entries[at].Key.ContentSpan, mapping.Entries[at].KeyText ?? string.Empty, mapping.Entries[at - 1].KeyText ?? string.Empty);
            }
            else if (value is SequenceSyntax sequence && BlockOrder.FindMisplaced(sequence.Items, KeyOrder.ByText) is > 0 and var index)
            {
                context.Report(Descriptor, sequence.Items[index].Value.ContentSpan, KeyOrder.TextOf(sequence.Items[index]), KeyOrder.TextOf(sequence.Items[index - 1]));
            }
        }
    }
}

/// <summary>Moves the dependencies.</summary>
public sealed class DependencyOrderCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DependencyOrderAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is ComposeSyntaxTree tree
            && (KeyOrder.FindItems(tree, context.Span) is { } items ? BlockOrder.Sort(tree, items, KeyOrder.ByText) : KeyOrder.FindEntries(tree, context.Span) is { } entries ? BlockOrder.Sort(tree, entries, KeyOrder.ByName) : null) is { } change)
        {
            context.RegisterFix("Put the dependencies into order", FixSafety.Safe, change);
        }
    }
}
