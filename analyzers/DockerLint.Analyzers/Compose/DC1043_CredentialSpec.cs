using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports credential specifications without one source.</summary>
[Analyzer(Words = "credential_spec")]
public sealed class CredentialSpecAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1043.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1043", "Credential specification without one source")
    {
        Message = "'credential_spec' takes one of 'config', 'file' and 'registry', and here {0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/credential-spec"],
        Documentation = """
            The credentials of a managed service account come from a config, from a file or from the registry of the host, and the engine
            takes exactly one of them.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                credential_spec:
                  file: account.json
                  [|registry|]: account
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                credential_spec:
                  file: account.json
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.GetObject("credential_spec") is not { } specification)
        {
            return;
        }

        var given = new[] { "config", "file", "registry" }.Where(specification.Has).ToArray();
        if (given.Length > 1)
        {
            context.Report(Descriptor, specification.KeySpan(given[given.Length - 1]), $"stand {given.Length}");
        }
        else if (given.Length == 0 && !context.Service.HasOtherSources)
        {
            context.Report(Descriptor, context.Service.KeySpan("credential_spec"), "stands none");
        }
    }
}
