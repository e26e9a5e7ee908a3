using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;
using System.Globalization;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports copies from a stage of paths to which nothing was published.</summary>
[Analyzer]
public sealed class PublishPathAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8008", "Copied path is not where the publish writes")
    {
        Message = "Stage '{0}' publishes to '{1}', and nothing of it makes '{2}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The path behind `COPY --from` must be the one behind `-o` of the publish, or lie in it. Where one of the two was changed alone, the
            build stops at the COPY.

            Judged are stages on an SDK image in which every publish names its output, no other command than those of `dotnet` and of package
            managers runs, and no COPY makes the path.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            WORKDIR /app
            COPY --from=build [|/app/out|] .
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    // What an image holds from the beginning.
    private static readonly HashSet<string> OfTheSystem = new(StringComparer.Ordinal) { "", "bin", "boot", "dev", "etc", "home", "lib", "lib64", "media", "mnt", "opt", "proc", "root", "run", "sbin", "srv", "sys", "tmp", "usr", "var" };
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "dotnet", "echo", "cd", "ls", "set", "export", "true", "cat", "test", "[", "apt-get", "apt", "apk", "rm", "chmod", "chown", "sleep", "env", "printenv", "pwd", "update-ca-certificates" };

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            foreach (var transfer in stage.Instructions.OfType<TransferInstructionSyntax>())
            {
                if (stage.References.FirstOrDefault(reference => reference.Instruction == transfer)?.Target is not { } source || Outputs(build, source) is not { } outputs)
                {
                    continue;
                }

                foreach (var argument in transfer.FileSources)
                {
                    if (stage.Model.Resolve(argument, transfer).Text is { Length: > 0 } written
                        && written.IndexOfAny(['*', '?', '[']) < 0
                        && PathText.Absolute(written, "/") is { } path
                        && !OfTheSystem.Contains(path.Split('/')[1])
                        && !outputs.Any(output => PathText.IsSameOrBelow(path, output) || PathText.IsSameOrBelow(output, path))
                        && !Makes(source, path))
                    {
                        context.Report(Descriptor, argument.Span, source.Name ?? source.Index.ToString(CultureInfo.InvariantCulture), outputs[0], path);
                    }
                }
            }
        }
    }

    // Null when something else may write too, and on Windows, where another spelling names the same place.
    private static List<string>? Outputs(DotNetBuild build, Stage source)
    {
        if (source.IsWindows == true || DotNetImage.From(source.BaseImage)?.Kind != DotNetImageKind.Sdk || source.Chain.SelectMany(RunStep.Of).SelectMany(step => step.Commands).Any(command => !Harmless.Contains(command.Name ?? string.Empty) || command.Redirections.Count > 0))
        {
            return null;
        }

        var outputs = new List<string>();
        foreach (var step in build.ChainSteps(source))
        {
            if (step.OutputPath is { } output)
            {
                outputs.Add(output);
            }
            else if (step.Call.Verb is not ("restore" or "test" or "build" or "tool" or "nuget" or "workload" or "dev-certs" or "clean") || step.Call.Output is not null || step.Call.MayHaveMore)
            {
                return null;
            }
        }

        return outputs.Count > 0 && build.ChainSteps(source).Any(step => step.Call.Verb == "publish") ? outputs : null;
    }

    private static bool Makes(Stage source, string path)
    {
        foreach (var instruction in source.EffectiveInstructions)
        {
            var made = instruction switch
            {
                TransferInstructionSyntax transfer => CopiedPaths.Destination(source.Model.GetStage(transfer), transfer),
                WorkdirInstructionSyntax workdir => source.Model.Resolve(workdir.Value, workdir).Text is { Length: > 0 } text ? PathText.Absolute(text, CopiedPaths.WorkingDirectory(source.Model.GetStage(workdir), workdir)) : null,
                _ => "-",
            };
            if (made is null || (made != "-" && (PathText.IsSameOrBelow(path, made) || PathText.IsSameOrBelow(made, path))))
            {
                return true;
            }
        }

        // WORKDIR makes its folder, in which a build writes bin and obj.
        return source.FinalState.WorkingDirectory.Text is not { } last || PathText.IsSameOrBelow(path, last);
    }
}
