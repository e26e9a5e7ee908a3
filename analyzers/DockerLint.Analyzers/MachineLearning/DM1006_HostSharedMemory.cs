using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.MachineLearning;

/// <summary>Reports services that share the memory of the host because the container's own is small.</summary>
[Analyzer(Words = "ipc")]
public sealed class HostSharedMemoryAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DM1006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DM1006", "Shared memory of the host for a model")
    {
        Message = "'{0}' shares all shared memory and semaphores with the host; 'shm_size' gives it as much of its own",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/shared_host_ipc_namespace"],
        Documentation = """
            Data loaders and several GPUs exchange data through `/dev/shm`, of which a container has 64 MB. `ipc: host` is the way of
            old instructions; `shm_size` does the same without opening the host. The rule speaks about services that ask for GPUs or
            are known to train or serve models; others are DC4003.

            The fix puts `shm_size: 8gb` in its place; look at the size.

            ```yaml bad
            services:
              train:
                image: pytorch/pytorch:2.6.0-cuda12.4-cudnn9-runtime
                ipc: [|host|]
            ```

            ```yaml good
            services:
              train:
                image: pytorch/pytorch:2.6.0-cuda12.4-cudnn9-runtime
                shm_size: 8gb
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Ipc is { Value.Text: "host" } ipc && MachineLearningFacts.SharesMemory(context.Service))
        {
            context.Report(Descriptor, ipc.TextSpan(), context.Service.Name);
        }
    }
}

/// <summary>Gives the service shared memory of its own.</summary>
public sealed class HostSharedMemoryCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HostSharedMemoryAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var entry = context.Tree.Root.FindNode(context.Span).FirstAncestorOrSelf<MappingEntrySyntax>();
        if (entry is { KeyText: "ipc", Value.Anchor: null, Parent: MappingSyntax mapping } && mapping.FindEntry("shm_size") is null)
        {
            context.RegisterFix("Replace by 'shm_size: 8gb'", FixSafety.Unsafe, new TextChange(entry.Span, "shm_size: 8gb"));
        }
    }
}
