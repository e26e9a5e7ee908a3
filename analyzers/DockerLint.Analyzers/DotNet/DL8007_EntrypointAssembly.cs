using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports entry points that name another assembly than the published one.</summary>
[Analyzer]
public sealed class EntrypointAssemblyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8007", "Started assembly has another name than the published one")
    {
        Message = "The project '{0}' makes '{1}', and not '{2}': the container does not start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `dotnet X.dll` starts the assembly that the project makes: the name of the project file unless `AssemblyName` says otherwise. A
            project that was renamed, or a Dockerfile that was copied from another one, names a file that is not there. On Linux case matters.

            Judged are exported stages whose only publish names a known program. Silent where the name belongs to a project that the published one
            refers to, or where a COPY or RUN of the stage speaks of the file. The fix writes the right name and is safe.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "[|web.dll|]"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        var state = final.Stage.FinalState;
        if (final.Publish is not { Project: { AssemblyName: { } assembly, IsExecutable: true } project } publish
            || publish.Call.MayHaveMore
            || publish.Call.Properties.ContainsKey("AssemblyName")
            || ((CommandInstructionSyntax?)state.Entrypoint ?? state.Cmd) is not { } start
            || start.ExecForm is null
            || Started(final.Stage.Model, start) is not { } argument)
        {
            return;
        }

        var path = argument.Text ?? string.Empty;
        var name = PathText.Name(path.Replace('\\', '/'));
        var comparison = final.Stage.IsWindows == true ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !name.Equals(assembly + ".dll", comparison) && !IsOther(build, project, name) && !IsBrought(final.Stage, start, name))
        {
            var right = path.Substring(0, path.Length - name.Length) + assembly + ".dll";
            var fix = argument.Word.IsContiguous && argument.Span.Length == path.Length ? ProposedFix.Of(new TextChange(argument.Span, right)) : ReportDetails.None;
            context.Report(Descriptor, argument.Span, fix, project.Name, assembly + ".dll", name);
        }
    }

    private static ShellArgument? Started(DockerfileSemanticModel model, InstructionSyntax start)
    {
        var commands = model.GetScripts(start).SelectMany(script => script.Commands).ToArray();
        return commands.Length == 1 && DotNetCommand.From(commands[0]) is { Verb: "exec" } call && call.TargetArgument?.Text is not null ? call.TargetArgument : null;
    }

    // Another program of the same closure may be meant.
    private static bool IsOther(DotNetBuild build, DotNetProject project, string name) =>
        build.FindClosure(project) is not { } closure || closure.Any(link => link != project && (link.AssemblyName is not { } other || name.Equals(other + ".dll", StringComparison.OrdinalIgnoreCase)));

    private static bool IsBrought(Stage stage, InstructionSyntax start, string name) =>
        stage.EffectiveInstructions.Any(instruction => instruction != start && instruction is RunInstructionSyntax or TransferInstructionSyntax && InstructionTexts.Of(instruction).Any(text => text.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0));
}

/// <summary>Name the published assembly.</summary>
public sealed class EntrypointAssemblyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [EntrypointAssemblyAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Name the published assembly", Safety);
}
