using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports versions of .NET without support.</summary>
[Analyzer]
public sealed class EndOfLifeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8026", "Version of .NET is past its end of support")
    {
        Message = "Support of .NET {0} has ended on {1}: '{2}' gets no security fixes any more",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Microsoft mends each version for a fixed time: two years those with an odd number, three years the others. The images of a version
            stay available behind its end, and age.

            An image from a repository that is not kept at all is DL8027's. Compared is with the date of this release of the rules, so that the same file always gives the same findings.

            ```dockerfile bad
            FROM [|mcr.microsoft.com/dotnet/aspnet:6.0|]
            COPY publish /app
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:10.0
            COPY publish /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            if (stage.BaseStage is null && stage.Base is { } reference && DotNetImage.From(stage.BaseImage) is { Kind: not DotNetImageKind.Other, Major: { } major } image && !RetiredRepositoryAnalyzer.IsRetired(image.Reference) && DotNetSupport.EndOf(major, image.Minor) is { } end)
            {
                context.Report(Descriptor, reference.Span, image.Minor is { } minor ? $"{major}.{minor}" : $"{major}", end, image.Reference.ToString());
            }
        }
    }
}
