using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports stage names that an earlier stage has.</summary>
[Analyzer]
public sealed class DuplicateStageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3024", "Stage name is used twice")
    {
        Message = "An earlier stage is named '{0}' too, so references to it mean different stages",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3024",
            "buildkit/DuplicateStageName",
            "tally/buildkit/DuplicateStageName",
            "dockerfile-utils/DUPLICATE_BUILD_STAGE_NAME",
            "trivy/DS-0012",
            "kics/same_alias_in_different_froms",
        ],
        Documentation = """
            A name that two stages have means the later one from there on. Names are compared without regard to case.

            ```dockerfile bad
            FROM alpine:3.22 AS build
            FROM alpine:3.22 AS [|build|]
            ```

            ```dockerfile good
            FROM alpine:3.22 AS build
            FROM alpine:3.22 AS test
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var names = new Dictionary<string, WordSyntax>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in context.DockerfileModel.Stages.Select(stage => stage.From?.StageName).OfType<WordSyntax>())
        {
            if (names.TryGetValue(word.ValueText, out var first))
            {
                context.Report(Descriptor, word.Span, new ReportDetails { RelatedLocations = [new RelatedLocation(first.GetLocation(), "The first stage of this name")] }, word.ValueText);
            }
            else
            {
                names.Add(word.ValueText, word);
            }
        }
    }
}
