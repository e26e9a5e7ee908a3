using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports what a file defines and an included one as well.</summary>
[Analyzer]
public sealed class IncludeConflictAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2052.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2052", "Defined here and in an included file")
    {
        Message = "'{0}' is defined in '{1}' as well: Compose lays this one over that without a word",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose-go/include-conflict"],
        Documentation = """
            What a file includes is meant to be an application of its own. A service, network, volume, secret or config that both files
            define is merged, so that neither of them says what holds. Files that are to be laid over an included one stand in its `path`
            behind it.

            ```text file=database.yaml
            services:
              db:
                image: postgres:17
            ```

            ```yaml bad
            include:
              - database.yaml
            services:
              [|db|]:
                image: postgres:18
            ```

            ```yaml good
            include:
              - database.yaml
            services:
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
        var model = context.Model;
        if (model.Include.Count == 0 || context.ComposeApplication.Files.FirstOrDefault(file => file.Tree == context.Tree) is not { } own)
        {
            return;
        }

        foreach (var path in model.Include.SelectMany(entry => entry.Paths))
        {
            if (LocalPaths.Clean(path.Value.Text) is { Length: > 0 } clean && context.ComposeApplication.Files.FirstOrDefault(file => file.Tree != context.Tree && file.Path == Combine(own.Path, clean)) is { } other)
            {
                Compare(context, ComposeModel.Create(other.Tree), path.Text);
            }
        }
    }

    private static void Compare(ComposeAnalysisContext context, ComposeModel included, string path)
    {
        var model = context.Model;
        foreach (var service in model.Services)
        {
            // Without an image it is plainly meant to complete the other one.
            if ((service.Has("image") || service.Has("build")) && included.FindService(service.Name) is not null)
            {
                context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name, path);
            }
        }

        Compare(context, model.Networks, included.Networks, path);
        Compare(context, model.Volumes, included.Volumes, path);
        Compare(context, model.Secrets, included.Secrets, path);
        Compare(context, model.Configs, included.Configs, path);
    }

    private static void Compare(ComposeAnalysisContext context, IReadOnlyList<ResourceDefinition> own, IReadOnlyList<ResourceDefinition> included, string path)
    {
        foreach (var resource in own)
        {
            // Two that say the same, such as two empty ones, do not conflict.
            if (included.FirstOrDefault(other => other.Key == resource.Key) is { } other && other.Node.ToString().Trim() != resource.Node.ToString().Trim())
            {
                context.Report(Descriptor, resource.KeyNode.ContentSpan, resource.Key, path);
            }
        }
    }

    private static string Combine(string file, string path) => file.Substring(0, file.LastIndexOf('/') + 1) + path;
}
