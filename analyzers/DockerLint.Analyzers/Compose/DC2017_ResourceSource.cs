using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports secrets and configs without a source, or with several.</summary>
[Analyzer(Words = "secrets configs")]
public sealed class ResourceSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2017", "Secret or config without one source")
    {
        Message = "the {0} '{1}' {2}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/secret-source-exclusive", "compose-go/config-source-exclusive"],
        Documentation = """
            The content of a secret comes from a file or from a variable of the host, that of a config from one of them or from the
            Compose file itself. Without a source, or with two, Compose refuses the file. External ones and those of a driver have
            none.

            ```yaml bad
            secrets:
              [|password|]:
                labels:
                  team: shop
            ```

            ```yaml good
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
        if (!context.Model.IsOverride)
        {
            Check(context, "secret", context.Model.Secrets, ["file", "environment"]);
            Check(context, "config", context.Model.Configs, ["file", "environment", "content"]);
        }
    }

    private static void Check(ComposeAnalysisContext context, string kind, IEnumerable<ResourceDefinition> definitions, string[] sources)
    {
        foreach (var definition in definitions)
        {
            var given = definition.Keys.Where(sources.Contains).ToArray();
            if (given.Length > 1)
            {
                context.Report(Descriptor, definition.KeySpan(given[1]), kind, definition.Key, $"has '{given[0]}' and '{given[1]}', and one of them must go");
            }
            else if (given.Length == 0 && definition.IsExternal is false && !definition.Has("driver") && !definition.Has("template_driver"))
            {
                context.Report(Descriptor, definition.KeyNode.ContentSpan, kind, definition.Key, $"needs '{string.Join("', '", sources)}' or 'external'");
            }
        }
    }
}
