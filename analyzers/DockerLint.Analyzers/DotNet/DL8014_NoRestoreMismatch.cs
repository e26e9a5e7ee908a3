using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports publishes for a runtime that nothing was restored for.</summary>
[Analyzer]
public sealed class NoRestoreMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8014", "Publish without a restore for its runtime")
    {
        Message = "Nothing has restored '{0}' for {1}, so this stops with NETSDK1047",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `--no-restore` takes over what an earlier restore has prepared. That restore has to have been for the same runtime: a restore without
            `-r` and a publish with it do not fit together, unless the project names the runtime itself.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet restore Web.csproj
            RUN dotnet publish Web.csproj --no-restore [|-r|] linux-x64
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet restore Web.csproj -r linux-x64
            RUN dotnet publish Web.csproj --no-restore -r linux-x64
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static readonly string[] Options = ["-r", "--runtime", "-a", "--arch", "--os"];

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            var earlier = new List<DotNetStep>();
            foreach (var step in build.ChainSteps(stage))
            {
                if (step.Stage == stage
                    && step is { Project: { } project, Call: { Verb: "build" or "publish", IsWithoutRestore: true, IsWithoutBuild: false } call }
                    && Runtime(call) is { } runtime
                    && IsUnnamed(project, "RuntimeIdentifier") && IsUnnamed(project, "RuntimeIdentifiers")
                    && earlier.Count > 0
                    && earlier.TrueForAll(restore => restore.Project is not null && (restore.Project != project || IsWithoutRuntime(restore.Call)))
                    && earlier.Exists(restore => restore.Project == project)
                    && call.Command.Arguments.FirstOrDefault(argument => argument.Text is { } text && Array.Exists(Options, option => text == option || text.StartsWith(option + "=", StringComparison.Ordinal))) is { } place)
                {
                    context.Report(Descriptor, place.Span, project.Name, runtime);
                }

                if (step.Call is { Verb: "restore" or "build" or "publish" or "run" or "test", IsWithoutRestore: false })
                {
                    earlier.Add(step);
                }
            }
        }
    }

    private static string? Runtime(DotNetCommand call) =>
        call.Runtime is { } runtime ? runtime.Text is { } name ? "'" + name + "'" : "its runtime"
        : call.Architecture is not null || call.OperatingSystem is not null ? "its platform"
        : null;

    private static bool IsUnnamed(DotNetProject project, string property) => project.GetProperty(property).Text is { Length: 0 };

    private static bool IsWithoutRuntime(DotNetCommand call) =>
        !call.MayHaveMore && call.Runtime is null && call.Architecture is null && call.OperatingSystem is null
        && !call.Properties.Keys.Any(name => name.StartsWith("RuntimeIdentifier", StringComparison.OrdinalIgnoreCase));
}
