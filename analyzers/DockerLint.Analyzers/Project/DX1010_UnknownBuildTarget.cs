using DockerLint.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports targets of builds that their Dockerfile does not have.</summary>
[Analyzer(Words = "target")]
public sealed class UnknownBuildTargetAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1010", "Build target is no stage")
    {
        Message = "'{0}' is no stage of the Dockerfile{1}, so that the build of '{2}' fails",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            `build.target` names a stage of the Dockerfile, in any case, or counts it from 0. The Dockerfile is read from the context
            of the build, or from `dockerfile_inline`; where it cannot be found, or asks for a frontend of its own with `# syntax=`,
            the rule is silent.

            ```yaml bad
            services:
              web:
                build:
                  target: [|realease|]
                  dockerfile_inline: |
                    FROM nginx:1.29 AS release
                    COPY . /usr/share/nginx/html
            ```

            ```yaml good
            services:
              web:
                build:
                  target: release
                  dockerfile_inline: |
                    FROM nginx:1.29 AS release
                    COPY . /usr/share/nginx/html
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Build?.Target is { Value.Text: { Length: > 0 } name } target && context.Dockerfile is { } dockerfile && !BuiltStages.IsOpaque(dockerfile) && dockerfile.FindTarget(name) is null)
        {
            var near = NameSuggestion.Find(name.ToLowerInvariant(), dockerfile.Stages.Select(stage => stage.Name).OfType<string>());
            context.Report(Descriptor, target.TextSpan(), name, near is null ? string.Empty : $" ('{near}' is)", context.Service.Name);
        }
    }
}
