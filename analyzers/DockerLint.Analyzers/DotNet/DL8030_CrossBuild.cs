namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports builds for the wrong platform.</summary>
[Analyzer]
public sealed class CrossBuildAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8030.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8030", "Native output of the building machine in an image for another one")
    {
        Message = "This makes output for the building machine, whatever platform the image is for; '-a $TARGETARCH' makes it for the image",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A stage with `--platform=$BUILDPLATFORM` runs on the building machine, which is fast. Output that is bound to a platform, self-contained or
            native, then is for that machine, and an image for another architecture does not start.

            ```dockerfile bad
            FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet [|publish|] Web.csproj --self-contained -o /app
            ```

            ```dockerfile good
            FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            ARG TARGETARCH
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj --self-contained -a $TARGETARCH -o /app
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
            if (stage.Chain[0].From?.GetFlag("platform")?.Value?.ValueText is not ("$BUILDPLATFORM" or "${BUILDPLATFORM}"))
            {
                continue;
            }

            foreach (var step in build.Steps(stage))
            {
                if (step.Call is { Verb: "publish", MayHaveMore: false, Architecture: null, Runtime: null } call
                    && DotNetOutput.IsSelfContained(step) == true
                    && !call.Properties.ContainsKey("RuntimeIdentifier")
                    && (step.Project is null || step.Project.GetProperty("RuntimeIdentifier").Text is { Length: 0 })
                    && call.Command.Arguments.FirstOrDefault(argument => argument.Text == "publish") is { } verb)
                {
                    context.Report(Descriptor, verb.Span);
                }
            }
        }
    }
}
