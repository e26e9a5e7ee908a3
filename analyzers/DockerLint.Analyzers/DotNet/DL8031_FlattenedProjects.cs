namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports project files that lose their folders.</summary>
[Analyzer]
public sealed class FlattenedProjectsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8031.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8031", "Projects of several folders are copied into one")
    {
        Message = "Without '--parents' all projects land in '{0}', and the solution does not find them there",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `COPY */*.csproj ./` puts every match into one folder: the folders of the sources are lost. A restore of the solution then finds no
            project where the solution names it. `COPY --parents` keeps the folders (syntax of dockerfile 1.20 and later, or labs).

            Judged are patterns over folders in front of a restore of a solution. Silent when a command between them moves the files into their folders.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Shop.sln .
            COPY [|*/*.csproj|] ./
            RUN dotnet restore Shop.sln
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Shop.sln .
            COPY --parents */*.csproj ./
            RUN dotnet restore Shop.sln
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
            var restore = DotNetStep.Of(stage).FirstOrDefault(step => step.Call.Verb == "restore" && IsSolution(step));
            if (restore is null || ContainerPlace.MayHaveMore(restore))
            {
                continue;
            }

            foreach (var transfer in ContextSources.FromContext(stage).Where(transfer => transfer.GetFlag("parents") is null && stage.Model.GetOrder(transfer) < stage.Model.GetOrder(restore.Run)))
            {
                foreach (var source in transfer.FileSources)
                {
                    var text = source.ValueText;
                    var slash = text.LastIndexOf('/');
                    if (slash > 0 && text.IndexOf('*') is var star && star >= 0 && star < slash && text.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
                    {
                        context.Report(Descriptor, source.Span, transfer.Destination?.ValueText ?? ".");
                    }
                }
            }
        }
    }

    private static bool IsSolution(DotNetStep step) => step.Call.Target is null ? !step.Call.MayHaveMore : step.Call.Target.Text is { } text && (text.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase));
}
