namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports debug builds in the image.</summary>
[Analyzer]
public sealed class PublishDebugAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8015", "Debug build is shipped")
    {
        Message = "This publishes {0}; the image ships an unoptimised build",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Up to .NET 7 `dotnet publish` makes a debug build unless it is told otherwise; since .NET 8 it makes a release build. Debug code is
            slower, and some frameworks show more of themselves to visitors.

            Judged is the publish whose output an exported stage ships. Silent when the project says `PublishRelease`, when an environment
            variable names the configuration, and for stages named for development or tests.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net6.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet [|publish|] Web.csproj -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:6.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish -c Release Web.csproj -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:6.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private const int FirstWithRelease = 8;

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        var seen = new HashSet<DotNetStep>();
        foreach (var stage in context.DockerfileModel.Stages.Where(stage => stage.IsExported && !stage.IsWorkshop()))
        {
            if (build.FindPublish(stage) is { Call: { MayHaveMore: false, IsWithoutBuild: false } call } publish && !call.Properties.ContainsKey("Configuration") && seen.Add(publish))
            {
                Analyze(context, publish);
            }
        }
    }

    private static void Analyze(DockerfileAnalysisContext context, DotNetStep publish)
    {
        var call = publish.Call;
        var verb = call.Command.Arguments.FirstOrDefault(argument => argument.Text == call.Verb);
        if (verb is null)
        {
            return;
        }

        if (call.Configuration is { } configuration)
        {
            if (configuration.Text is { } text && text.Equals("Debug", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(Descriptor, verb.Span, "in the configuration '" + text + "'");
            }
        }
        else if (IsDebugByDefault(publish) && publish.Stage.Variables.Find("Configuration", int.MaxValue) is null && publish.Stage.Variables.Find("CONFIGURATION", int.MaxValue) is null)
        {
            context.Report(Descriptor, verb.Span, ProposedFix.Of(ProposedFix.Behind(verb, call.Command, " -c Release")), "without a configuration, and that means Debug");
        }
    }

    private static bool IsDebugByDefault(DotNetStep publish) =>
        publish.Project is { } project && project.GetProperty("PublishRelease").Text is { Length: 0 } && project.GetProperty("Configuration").Text is { Length: 0 }
        && (DotNetOutput.Frameworks(publish) is { } frameworks && frameworks.All(framework => framework is { IsModern: true, Major: < FirstWithRelease }));
}

/// <summary>Publish a release build.</summary>
public sealed class PublishDebugCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [PublishDebugAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Publish a release build", Safety);
}
