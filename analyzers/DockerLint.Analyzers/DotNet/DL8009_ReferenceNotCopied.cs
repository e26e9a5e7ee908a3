using System.Globalization;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports restores and builds before all referenced projects are copied.</summary>
[Analyzer]
public sealed class ReferenceNotCopiedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8009", "Restore or build of a project whose references are not there")
    {
        Message = "'{0}' refers to '{1}', which is not in the image yet: {2}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            To keep the restore in the cache, project files are copied one by one before the sources. A project reference that was added later is
            easily forgotten there. The restore then skips the project, and a build with `--no-restore` stops with NETSDK1004.

            Judged are restores that such a build relies on, and builds and publishes that restore by themselves, of a known project that lies
            where COPY put it. Silent where a later restore makes up for it, as `dotnet publish` does without `--no-restore`, and behind any
            command that may bring files: only calls of `dotnet` and of package managers may stand before it. The fix adds a COPY behind that of
            the project and is safe.

            ```xml file=Web/Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Core/Core.csproj" />
              </ItemGroup>
            </Project>
            ```

            ```xml file=Core/Core.csproj
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web/Web.csproj Web/
            RUN dotnet restore [|Web/Web.csproj|]
            COPY . .
            RUN dotnet publish Web/Web.csproj --no-restore
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web/Web.csproj Web/
            COPY Core/Core.csproj /src/Core/
            RUN dotnet restore Web/Web.csproj
            COPY . .
            RUN dotnet publish Web/Web.csproj --no-restore
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
            foreach (var step in build.Steps(stage))
            {
                if (step is { Project: { } project, Call.Verb: "restore" or "build" or "publish", Call.IsWithoutRestore: false } && ContainerPlace.OfProject(build, step) is { } place && !ContainerPlace.MayHaveMore(step)
                    && RestoreInputs.MissingProjects(build, step, project, place) is { Count: > 0 } missing && Consequence(context, build, step) is { } consequence)
                {
                    Report(context, step, project, missing, consequence);
                    break;
                }
            }
        }
    }

    // A restore that lacks a reference skips it and goes on; what stops is the build that relies on it.
    private static string? Consequence(DockerfileAnalysisContext context, DotNetBuild build, DotNetStep step)
    {
        if (step.Call.Verb != "restore")
        {
            return "the build fails";
        }

        var next = context.DockerfileModel.Stages.Where(stage => stage.Chain.Contains(step.Stage))
            .Select(stage => build.ChainSteps(stage).SkipWhile(other => other != step).Skip(1).FirstOrDefault(DecidesRestore))
            .FirstOrDefault(other => other is { Call.IsWithoutRestore: true, Call.MayHaveMore: false } && other.Project == step.Project);
        return next is null ? null : "the restore skips it, and line " + (context.Tree.Text.GetLineNumber(next.Call.Command.Span.Start) + 1).ToString(CultureInfo.InvariantCulture) + " builds without another";
    }

    private static bool DecidesRestore(DotNetStep step) => step.Call is { Verb: "restore" or "build" or "publish" or "test" or "pack" or "run" or "msbuild", IsWithoutBuild: false };

    private static void Report(DockerfileAnalysisContext context, DotNetStep step, DotNetProject project, IReadOnlyList<(string Path, string Container)> missing, string consequence)
    {
        var copy = step.Stage.EffectiveInstructions.OfType<CopyInstructionSyntax>().LastOrDefault(transfer =>
            transfer.Heredocs.Count == 0 && step.Stage.Model.GetOrder(transfer) < step.Stage.Model.GetOrder(step.Run) && transfer.FileSources.Any(source => source.ValueText.EndsWith(PathText.Name(project.Path), StringComparison.Ordinal)));
        var text = string.Concat(missing.Select(item => "\n" + Line(item.Path, item.Container)));
        var fix = copy is null ? ReportDetails.None : ProposedFix.Of(new TextChange(new TextSpan(copy.Span.End, 0), text));
        context.Report(Descriptor, step.Call.TargetArgument?.Span ?? step.Call.Command.Span, fix, project.Name, string.Join("', '", missing.Select(item => item.Path)), consequence);
    }

    private static string Line(string path, string container)
    {
        var folder = container.Substring(0, container.LastIndexOf('/') + 1);
        return path.IndexOf(' ') >= 0 ? $"COPY [\"{path}\", \"{folder}\"]" : $"COPY {path} {folder}";
    }
}

/// <summary>Copy the referenced projects before the restore.</summary>
public sealed class ReferenceNotCopiedCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ReferenceNotCopiedAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Copy the referenced projects before the restore", Safety);
}
