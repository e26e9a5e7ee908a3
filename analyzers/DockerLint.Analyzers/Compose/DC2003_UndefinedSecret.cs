using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports secrets and configs that no top-level entry defines.</summary>
[Analyzer(Words = "secrets configs")]
public sealed class UndefinedSecretAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2003", "Secret or config is not defined")
    {
        Message = "'{0}' is no {1} of this file{2}, so Compose refuses it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/undefined-secret", "compose-go/undefined-build-secret", "compose-go/undefined-config"],
        Documentation = """
            Services and builds are given secrets and configs by the names that the top level defines. In files that are only a part of
            an application the rule is silent.

            ```yaml bad
            services:
              db:
                image: postgres:18
                secrets: [[|password|]]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                secrets: [password]
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
        Check(context, "secret", model.Secrets, model.Services.SelectMany(service => service.Secrets.Concat(service.Build?.Secrets ?? [])));
        Check(context, "config", model.Configs, model.Services.SelectMany(service => service.Configs));
    }

    private static void Check(ComposeAnalysisContext context, string kind, IEnumerable<ResourceDefinition> definitions, IEnumerable<FileGrant> grants)
    {
        if (NameScope.Of(context, kind + "s", definitions.Select(definition => definition.Key)) is not { } known)
        {
            return;
        }

        foreach (var source in grants.Select(grant => grant.Source).OfType<ComposeValue>())
        {
            if (source.Value.Text is { Length: > 0 } name && known.Lacks(name))
            {
                context.Report(Descriptor, source.TextSpan(), name, kind, ComposeText.Suggestion(name, known.Own));
            }
        }
    }
}
