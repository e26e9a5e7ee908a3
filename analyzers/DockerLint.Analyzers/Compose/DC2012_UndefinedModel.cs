using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports models that no top-level entry defines.</summary>
[Analyzer(Words = "models")]
public sealed class UndefinedModelAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2012", "Model is not defined")
    {
        Message = "'{0}' is no model of this file{1}, so Compose refuses it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/undefined-model"],
        Documentation = """
            Services use models by the names that the top level defines. In files that are only a part of an application the rule is
            silent.

            ```yaml bad
            services:
              chat:
                image: example/chat:1.2
                models: [[|lm|]]
            models:
              llm:
                model: ai/smollm2
            ```

            ```yaml good
            services:
              chat:
                image: example/chat:1.2
                models: [llm]
            models:
              llm:
                model: ai/smollm2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (NameScope.Of(context, "models", context.Model.Models.Select(model => model.Key)) is not { } known)
        {
            return;
        }

        foreach (var service in context.Model.Services)
        {
            foreach (var (name, span) in ModelUses.Of(service))
            {
                if (name is not null && known.Lacks(name))
                {
                    context.Report(Descriptor, span, name, ComposeText.Suggestion(name, known.Own));
                }
            }
        }
    }
}
