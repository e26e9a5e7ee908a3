using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports stages that send telemetry.</summary>
[Analyzer]
public sealed class TelemetryInBuildAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8039.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8039", "Telemetry of the command line is on in a build")
    {
        Message = "'dotnet' sends telemetry from this stage; DOTNET_CLI_TELEMETRY_OPTOUT=1 switches it off",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            The command line of .NET sends usage data, which costs time and needs the network. In builds few want that. The fix sets the variable in
            front of the first call and is safe.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN [|dotnet|] build
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            ENV DOTNET_CLI_TELEMETRY_OPTOUT=1
            RUN dotnet build
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private const string Variable = "DOTNET_CLI_TELEMETRY_OPTOUT";

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages.Where(stage => stage.BaseStage is null && DotNetImage.From(stage.BaseImage) is { Kind: DotNetImageKind.Sdk }))
        {
            if (DotNetStep.Of(stage).FirstOrDefault() is { Call.Command.NameArgument: { } name } first && stage.Variables.Find(Variable, int.MaxValue) is null && first.Call.Command.Assignments.All(assignment => assignment.Name != Variable))
            {
                context.Report(Descriptor, name.Span, ProposedFix.Of(new TextChange(new TextSpan(first.Run.Span.Start, 0), "ENV " + Variable + "=1\n")));
            }
        }
    }
}

/// <summary>Switch telemetry off.</summary>
public sealed class TelemetryInBuildCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [TelemetryInBuildAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Switch telemetry off", Safety);
}
