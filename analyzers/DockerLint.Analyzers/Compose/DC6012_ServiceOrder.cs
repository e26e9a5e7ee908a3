using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that do not stand by the alphabet.</summary>
[Analyzer]
public sealed class ServiceOrderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6012", "Order of the services")
    {
        Message = "'{0}' should stand before '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/services-alphabetical-order"],
        Documentation = """
            In long files services are found faster by the alphabet.

            The fix moves whole entries with their lines, the comments right above them and the deeper ones below; blank lines stay
            where they are. It is safe, and it is not offered where a comment belongs to no entry for certain, where an anchor would
            come behind its alias, or in flow style.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
              [|db|]:
                image: postgres:18
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var mapping in KeyOrder.ServiceMappings(context.Tree))
        {
            if (BlockOrder.FindMisplaced(mapping.Entries, KeyOrder.ByName) is > 0 and var at)
            {
                context.Report(Descriptor, mapping.Entries[at].Key.ContentSpan, mapping.Entries[at].KeyText ?? string.Empty, mapping.Entries[at - 1].KeyText ?? string.Empty);
            }
        }
    }
}

/// <summary>Moves the services.</summary>
public sealed class ServiceOrderCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ServiceOrderAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is ComposeSyntaxTree tree && KeyOrder.FindEntries(tree, context.Span) is { Count: > 1 } nodes && BlockOrder.Sort(tree, nodes, KeyOrder.ByName) is { } change)
        {
            context.RegisterFix("Put the services into order", FixSafety.Safe, change);
        }
    }
}
