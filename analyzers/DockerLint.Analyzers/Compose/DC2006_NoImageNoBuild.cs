using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that say neither what to pull nor what to build.</summary>
[Analyzer]
public sealed class NoImageNoBuildAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Sources = ["image", "build", "extends", "provider"];

    /// <summary>DC2006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2006", "Service has neither image nor build")
    {
        Message = "'{0}' has neither 'image' nor 'build', so there is nothing to run",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose-go/no-image-no-build"],
        Documentation = """
            A service needs an image to pull, something to build, a service to extend or a provider.

            Files are often laid over each other, and a part need not be complete. So the rule speaks about files with a name that
            Compose reads by itself (`compose.yaml` and its like), without `include`, in which other services are complete.

            ```yaml bad path=compose.yaml
            services:
              web:
                image: nginx:1.29
              [|db|]:
                environment:
                  POSTGRES_DB: shop
            ```

            ```yaml good path=compose.yaml
            services:
              web:
                image: nginx:1.29
              db:
                image: postgres:18
                environment:
                  POSTGRES_DB: shop
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var model = context.Model;
        if (!WholeFile.IsReadAlone(context.Tree.FilePath) || model.Include.Count > 0 || context.Tree.Diagnostics.Count > 0 || context.Tree.Root.Documents.Count != 1 || !model.Services.Any(HasSource))
        {
            return;
        }

        foreach (var service in model.Services.Where(service => !HasSource(service)))
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }

    private static bool HasSource(Service service) => Sources.Any(service.Has);
}
