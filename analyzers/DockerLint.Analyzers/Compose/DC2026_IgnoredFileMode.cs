using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports owners and modes of mounted secrets and configs.</summary>
[Analyzer]
public sealed class IgnoredFileModeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2026", "Owner or mode of a mounted secret or config")
    {
        Message = "'{0}' has no effect: '{1}' comes from a file of the host, which is mounted as it is",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Compose mounts secrets and configs from files; `uid`, `gid` and `mode` are for a swarm and for those that Compose copies.
            The rights of the file itself count.

            ```yaml bad
            services:
              db:
                image: postgres:18
                secrets:
                  - source: password
                    [|mode|]: 0400
            secrets:
              password:
                file: ./password.txt
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                secrets:
                  - source: password
            secrets:
              password:
                file: ./password.txt
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
        if (!SwarmFacts.IsForSwarm(model))
        {
            Check(context, model.Services.SelectMany(service => service.Secrets), model.Secrets);
            Check(context, model.Services.SelectMany(service => service.Configs), model.Configs);
        }
    }

    private static void Check(ComposeAnalysisContext context, IEnumerable<FileGrant> grants, IEnumerable<ResourceDefinition> definitions)
    {
        var mounted = new HashSet<string>(definitions.Where(definition => definition.File is not null).Select(definition => definition.Key), StringComparer.Ordinal);
        foreach (var grant in grants)
        {
            if (grant is { Long: { } attributes, Source.Value.Text: { } name } && mounted.Contains(name))
            {
                foreach (var key in new[] { "uid", "gid", "mode" }.Where(attributes.Has))
                {
                    context.Report(Descriptor, attributes.KeySpan(key), key, name);
                }
            }
        }
    }
}
