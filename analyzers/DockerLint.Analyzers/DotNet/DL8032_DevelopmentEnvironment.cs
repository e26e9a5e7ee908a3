using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports the environment of developers in images that ship.</summary>
[Analyzer(Words = "_environment")]
public sealed class DevelopmentEnvironmentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8032.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8032", "Image runs in the environment of developers")
    {
        Message = "'{0}' is Development in the image that ships, which shows errors with their details and switches checks off",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            In the environment `Development` ASP.NET Core shows the developer's exception page with source and settings, reads user secrets and often
            starts other services. Set it where the container is started for development, not in the image.

            Silent for stages (and files) named for development or tests, for containers that run the project from its source (`dotnet run`,
            `dotnet watch`), which are for developers too, and where a later ENV sets another value.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            ENV ASPNETCORE_ENVIRONMENT=[|Development|]
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var stage in context.DockerfileModel.Stages.Where(stage => stage.IsExported && !stage.IsWorkshop() && !RunsFromSource(stage)))
        {
            foreach (var name in new[] { "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT" })
            {
                if (stage.Variables.FindEnvironment(name, int.MaxValue) is { Value.Text: { } value, Syntax.Value: { } place }
                    && value.Equals("Development", StringComparison.OrdinalIgnoreCase) && seen.Add(place.Span))
                {
                    context.Report(Descriptor, place.Span, name);
                }
            }
        }
    }

    // That such a container ships at all is what DL8029 says.
    private static bool RunsFromSource(Stage stage) => stage.Program() is { Count: > 1 } program && program[0] == "dotnet" && program[1] is ("run" or "watch" or "test");
}
