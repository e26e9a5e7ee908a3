using DockerLint.Grammars;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports named contexts that the Dockerfile does not use.</summary>
[Analyzer]
public sealed class UnusedContextAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1017", "Named context that the Dockerfile does not use")
    {
        Message = "no FROM, '--from' or mount of the Dockerfile names '{0}'{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A context of `additional_contexts` stands for the stage or image of its name in FROM, in `COPY --from` and in mounts. One
            that nothing names is misspelled or left over.

            ```yaml bad
            services:
              web:
                build:
                  additional_contexts:
                    [|asset|]: ../assets
                  dockerfile_inline: |
                    FROM nginx:1.29
                    COPY --from=assets . /usr/share/nginx/html
            ```

            ```yaml good
            services:
              web:
                build:
                  additional_contexts:
                    assets: ../assets
                  dockerfile_inline: |
                    FROM nginx:1.29
                    COPY --from=assets . /usr/share/nginx/html
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Build is not { AdditionalContexts.Count: > 0 } build || context.Dockerfile is not { } dockerfile || BuiltStages.IsOpaque(dockerfile))
        {
            return;
        }

        var references = dockerfile.Stages.SelectMany(stage => stage.AllReferences).ToArray();
        if (references.Any(reference => !reference.Value.IsKnown))
        {
            return;
        }

        var names = references.Select(reference => reference.Value.Text ?? string.Empty).ToArray();
        var images = names.Select(name => ImageReference.Parse(name).NormalizedName).ToArray();
        foreach (var entry in build.AdditionalContexts)
        {
            if (ComposeText.IsLiteral(entry.Key) && !names.Contains(entry.Key, StringComparer.OrdinalIgnoreCase) && !(ImageReference.Parse(entry.Key).NormalizedName is { } image && images.Contains(image)))
            {
                context.Report(Descriptor, entry.KeySpan, entry.Key, ComposeText.Suggestion(entry.Key, names));
            }
        }
    }
}

/// <summary>Takes it out.</summary>
public sealed class UnusedContextCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnusedContextAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (WrittenPart.Removal(context.Tree, context.Span) is { } change)
        {
            context.RegisterFix("Remove it", FixSafety.Unsafe, change);
        }
    }
}
