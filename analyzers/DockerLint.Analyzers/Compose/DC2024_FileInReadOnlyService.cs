using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports secrets and configs that cannot be written into a read-only service.</summary>
[Analyzer(Words = "read_only")]
public sealed class FileInReadOnlyServiceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2024", "Secret or config that a read-only service cannot take")
    {
        Message = "'{0}' is no file of the host, and Compose cannot write it into the read-only '{1}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Secrets and configs from a file are mounted. Those from a variable, and configs with a content, Compose copies into the
            container, which a read-only root file system does not allow: the service does not start.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                read_only: true
                secrets: [[|token|]]
            secrets:
              token:
                environment: TOKEN
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                read_only: true
                secrets: [token]
            secrets:
              token:
                file: ./token.txt
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.ReadOnly?.Boolean is true)
        {
            Check(context, context.Service.Secrets, context.Model.Secrets);
            Check(context, context.Service.Configs, context.Model.Configs);
        }
    }

    private static void Check(ServiceAnalysisContext context, IEnumerable<FileGrant> grants, IEnumerable<ResourceDefinition> definitions)
    {
        foreach (var source in grants.Select(grant => grant.Source).OfType<ComposeValue>())
        {
            if (source.Value.Text is { } name && definitions.FirstOrDefault(definition => definition.Key == name) is { File: null, IsExternal: false } definition && (definition.Has("environment") || definition.Has("content")))
            {
                context.Report(Descriptor, source.TextSpan(), name, context.Service.Name);
            }
        }
    }
}
