using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports SDK images that cannot build the project.</summary>
[Analyzer]
public sealed class SdkTooOldAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8002", "SDK of the image cannot build the project")
    {
        Message = "The SDK of '{0}' cannot build {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            An SDK builds for its own version of .NET and for earlier ones. For a later target framework the restore fails with NETSDK1045; for a
            version that `global.json` asks for and forbids to roll forward from, every command of the SDK fails.

            Judged are calls on known projects in stages on an SDK image. Silent where a RUN installs another SDK.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM [|mcr.microsoft.com/dotnet/sdk:8.0|]
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var stage in context.DockerfileModel.Stages)
        {
            if (stage.Chain[0].Base is not { } reference || DotNetImage.From(stage.BaseImage) is not { Kind: DotNetImageKind.Sdk, Major: { } major } image || stage.Chain.Any(InstallsSdk))
            {
                continue;
            }

            foreach (var step in build.Steps(stage))
            {
                if (Wanted(build, step, image, major) is { } wanted && seen.Add(reference.Span))
                {
                    context.Report(Descriptor, reference.Span, image.Reference.ToString(), wanted);
                }
            }
        }
    }

    private static string? Wanted(DotNetBuild build, DotNetStep step, DotNetImage image, int major)
    {
        if (step.Call.Verb is not ("restore" or "build" or "publish" or "test" or "pack" or "run"))
        {
            return null;
        }

        if (DotNetOutput.Frameworks(step) is { } frameworks && frameworks.FirstOrDefault(framework => framework.IsModern && framework.Major > major) is { } newer)
        {
            return "for " + newer.Name;
        }

        return GlobalJson.Find(build, step) is { } global && global.Accepts(major, image.Minor) == false ? "here: " + global.Path + " asks for " + global.Version : null;
    }

    // The scripts of Microsoft, packages of the distribution, or a copy from another image.
    private static bool InstallsSdk(Stage stage) =>
        stage.Instructions.Any(instruction => instruction is RunInstructionSyntax or TransferInstructionSyntax && InstructionTexts.Of(instruction).Any(text => text.Text.IndexOf("dotnet-install", StringComparison.Ordinal) >= 0 || text.Text.IndexOf("dotnet-sdk", StringComparison.Ordinal) >= 0 || text.Text.IndexOf("/dotnet/sdk", StringComparison.Ordinal) >= 0))
        || stage.Instructions.OfType<TransferInstructionSyntax>().Any(transfer => CopiedPaths.Destination(stage, transfer) is { } path && path.IndexOf("dotnet", StringComparison.Ordinal) >= 0 && transfer.GetFlag("from") is not null);
}
