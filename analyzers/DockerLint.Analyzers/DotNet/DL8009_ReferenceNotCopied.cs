using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports restores before all referenced projects are copied.</summary>
[Analyzer]
public sealed class ReferenceNotCopiedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8009", "Restore of a project whose references are not there")
    {
        Message = "'{0}' refers to '{1}', which is not in the image yet: the restore fails",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            To keep the restore in the cache, project files are copied one by one before the sources. A project reference that was added later is
            easily forgotten there: the restore then stops with NU1105 or skips the project, and the build fails.

            Judged are restores, builds and publishes of a known project that lies where COPY put it. Silent behind any command that may bring
            files: only calls of `dotnet` and of package managers may stand before it. The fix adds a COPY behind that of the project and is safe.

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
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web/Web.csproj Web/
            COPY Core/Core.csproj /src/Core/
            RUN dotnet restore Web/Web.csproj
            COPY . .
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
                if (step is { Project: { } project, Call.Verb: "restore" or "build" or "publish", Call.IsWithoutRestore: false } && ContainerPlace.OfProject(build, step) is { } place && !ContainerPlace.MayHaveMore(step))
                {
                    var missing = Missing(build, step, project, place);
                    if (missing.Count > 0)
                    {
                        Report(context, step, project, missing);
                        break;
                    }
                }
            }
        }
    }

    private static List<(string Path, string Container)> Missing(DotNetBuild build, DotNetStep step, DotNetProject project, ContainerPlace place)
    {
        var missing = new List<(string Path, string Container)>();
        foreach (var reference in build.FindClosure(project) ?? [])
        {
            if (reference != project
                && build.Context?.IsIgnored(reference.Path) == false
                && place.Of(reference.Path) is { } container
                && build.Files?.Find(step.Stage, container, step.Run) is null)
            {
                missing.Add((reference.Path, container));
            }
        }

        return missing;
    }

    private static void Report(DockerfileAnalysisContext context, DotNetStep step, DotNetProject project, List<(string Path, string Container)> missing)
    {
        var copy = step.Stage.EffectiveInstructions.OfType<CopyInstructionSyntax>().LastOrDefault(transfer =>
            transfer.Heredocs.Count == 0 && step.Stage.Model.GetOrder(transfer) < step.Stage.Model.GetOrder(step.Run) && transfer.FileSources.Any(source => source.ValueText.EndsWith(PathText.Name(project.Path), StringComparison.Ordinal)));
        var text = string.Concat(missing.Select(item => "\n" + Line(item.Path, item.Container)));
        var fix = copy is null ? ReportDetails.None : ProposedFix.Of(new TextChange(new TextSpan(copy.Span.End, 0), text));
        context.Report(Descriptor, step.Call.TargetArgument?.Span ?? step.Call.Command.Span, fix, project.Name, string.Join("', '", missing.Select(item => item.Path)));
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
