using DockerLint.Projects;
using System.Globalization;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports runtimes that are newer than the SDK.</summary>
[Analyzer]
public sealed class VersionSkewAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8028", "Built with an older version of .NET than it runs on")
    {
        Message = "Stage '{0}' builds with .NET {1}, which makes nothing that starts on '{2}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            An SDK builds for its own version and earlier ones, and an application does not start on a later major version by itself. An SDK that is
            older than the runtime of the final image therefore fits only where the application rolls forward. Usually one of two tags was forgotten.

            A newer SDK is fine and not reported. Where the project is known DL8001 judges. Silent for self-contained output.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
            WORKDIR /src
            RUN git clone https://example.org/shop.git . && dotnet publish -o /app
            FROM [|mcr.microsoft.com/dotnet/aspnet:9.0|]
            COPY --from=build /app /app
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            RUN git clone https://example.org/shop.git . && dotnet publish -o /app
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            COPY --from=build /app /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final is { Image: { Kind: DotNetImageKind.AspNet or DotNetImageKind.Runtime, Major: { } runs }, Publish: { Project: null } publish }
            && publish.Stage != final.Stage
            && DotNetImage.From(publish.Stage.BaseImage) is { Kind: DotNetImageKind.Sdk, Major: { } builds }
            && builds < runs
            && publish.Call is { MayHaveMore: false, IsSelfContained: not true, Runtime: null, Architecture: null, OperatingSystem: null }
            && !publish.Call.Properties.Keys.Any(name => name is "SelfContained" or "PublishAot" or "RollForward")
            && final.Stage.Variables.Find("DOTNET_ROLL_FORWARD", int.MaxValue) is null)
        {
            context.Report(Descriptor, final.Place, publish.Stage.Name ?? publish.Stage.Index.ToString(CultureInfo.InvariantCulture), builds, final.ImageName);
        }
    }
}
