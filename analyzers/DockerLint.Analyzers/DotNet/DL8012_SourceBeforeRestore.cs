using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports restores behind the copy of the whole source.</summary>
[Analyzer]
public sealed class SourceBeforeRestoreAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8012", "Whole source is copied before the restore")
    {
        Message = "Each change of the source repeats this restore; copy the project files first",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Every edit of a source file changes what `COPY . .` copies, and every step behind it runs again. With only the project files copied
            before the restore, packages are restored again only when a project changes.

            Silent where a mount keeps the packages between builds, and when the restore has its own COPY of project files before.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN [|dotnet restore|] Web.csproj
            RUN dotnet publish Web.csproj -c Release --no-restore
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web.csproj .
            RUN dotnet restore Web.csproj
            COPY . .
            RUN dotnet publish Web.csproj -c Release --no-restore
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages.Where(stage => !stage.Chain.SelectMany(DotNetStep.Of).Any(step => step.Stage != stage && step.Call.Verb == "restore")))
        {
            foreach (var step in DotNetStep.Of(stage))
            {
                if (step.Call.Verb == "restore")
                {
                    if (stage.Instructions.Any(instruction => instruction is TransferInstructionSyntax transfer && CopiesEverything(transfer) && stage.Model.GetOrder(instruction) < stage.Model.GetOrder(step.Run)) && step.Run.GetFlag("mount") is null)
                    {
                        var name = step.Call.Command.NameArgument?.Span ?? step.Call.Command.Span;
                        var verb = step.Call.Command.Arguments.FirstOrDefault(argument => argument.Text == "restore")?.Span ?? name;
                        context.Report(Descriptor, TextSpan.FromBounds(name.Start, verb.End));
                    }

                    break;
                }
            }
        }
    }

    private static bool CopiesEverything(TransferInstructionSyntax transfer) =>
        transfer.GetFlag("from") is null && transfer.FileSources.Any(source => source.ValueText is "." or "./" or "/");
}
