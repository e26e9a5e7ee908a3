using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports tools of .NET that are installed in whatever version is the newest.</summary>
[Analyzer]
public sealed class UnpinnedToolAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8041.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8041", "Tool of .NET without a version")
    {
        Message = "'{0}' is installed in its newest version, so the same file makes another image tomorrow; add --version",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            `dotnet tool install` without a version takes the newest one, and a new major version of a tool often needs a newer runtime than the
            image has.

            Judged are global tools and those of `--tool-path`; local tools have their version in the manifest. `name@1.2.3` is a version, too.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            RUN dotnet tool install -g [|dotnet-trace|]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            RUN dotnet tool install -g dotnet-trace --version 9.0.607501
            ```
            """,
    };

    private static readonly OptionSpec Install = OptionSpec.TakingValues("--version --tool-path --add-source --source --configfile --framework --tool-manifest -v --verbosity -a --arch");

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var command in context.DockerfileModel.Stages.SelectMany(RunStep.Of).SelectMany(step => step.Commands).Where(command => command.Name == "dotnet"))
        {
            var arguments = CommandArguments.Parse(command, Install);
            if (!arguments.MayHaveMore
                && arguments.Operands is { Count: 3 } operands && operands[0].Text == "tool" && operands[1].Text == "install"
                && operands[2].Text is { Length: > 0 } tool && tool.IndexOf('@') < 0
                && arguments.Has("-g", "--global", "--tool-path") == true
                && arguments.Has("--version") == false)
            {
                context.Report(Descriptor, operands[2].Span, tool);
            }
        }
    }
}
