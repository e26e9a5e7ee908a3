using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports keys of services that stand in another order than configured.</summary>
[Analyzer]
public sealed class ServiceKeyOrderAnalyzer : DiagnosticAnalyzer
{
    private const string Order = "order";

    /// <summary>DC6011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6011", "Order of the keys of a service")
    {
        Message = "'{0}' should stand before '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/service-keys-order"],
        Options =
        [
            new RuleOption(Order, "Keys in their order, separated by commas; '*' stands for the others, in alphabetical order.", "image,build,container_name,depends_on,volumes,volumes_from,configs,secrets,environment,env_file,ports,networks,network_mode,extra_hosts,command,entrypoint,working_dir,restart,healthcheck,logging,labels,user,isolation,*"),
        ],
        Documentation = """
            What a service is comes first, then what it needs, its data, its environment, its network and how it runs; the other keys
            come last, by the alphabet. A merge key (`<<`) may stand anywhere.

            The fix moves whole entries with their lines, the comments right above them and the deeper ones below; blank lines stay
            where they are. It is safe, and it is not offered where a comment belongs to no entry for certain, where an anchor would
            come behind its alias, or in flow style.

            ```yaml bad
            services:
              db:
                volumes: ["data:/var/lib/postgresql"]
                [|image|]: postgres:18
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                volumes: ["data:/var/lib/postgresql"]
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
        var comparison = KeyOrder.Ranked(order, isRestSorted: true);
        foreach (var service in KeyOrder.Services(context.Tree).Select(entry => entry.Value).OfType<MappingSyntax>())
        {
            var entries = service.Entries.Where(entry => entry.KeyText != "<<").ToArray();
            if (BlockOrder.FindMisplaced(entries, comparison) is > 0 and var at)
            {
                var details = new ReportDetails { Properties = new Dictionary<string, string> { [KeyOrder.Property] = string.Join(",", order) } };
                context.Report(Descriptor, entries[at].Key.ContentSpan, details, entries[at].KeyText ?? string.Empty, entries[at - 1].KeyText ?? string.Empty);
            }
        }
    }
}

/// <summary>Moves the keys.</summary>
public sealed class ServiceKeyOrderCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ServiceKeyOrderAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        // With a merge key in between the entries are no single block.
        if (context.Tree is ComposeSyntaxTree tree && KeyOrder.FindEntries(tree, context.Span) is { Count: > 1 } entries && entries.All(entry => entry.KeyText != "<<")
            && BlockOrder.Sort(tree, entries, KeyOrder.Ranked(KeyOrder.Of(context.Diagnostic), isRestSorted: true)) is { } change)
        {
            context.RegisterFix("Put the keys into order", FixSafety.Safe, change);
        }
    }
}
