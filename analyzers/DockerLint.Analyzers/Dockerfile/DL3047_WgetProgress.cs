using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports downloads of wget that fill the log of the build with their progress.</summary>
[Analyzer]
public sealed class WgetProgressAnalyzer : DiagnosticAnalyzer
{
    private static readonly OptionSpec Options = OptionSpec.TakingValues(
        "-O --output-document -o --output-file -a --append-output -e --execute -i --input-file -B --base -t --tries -T --timeout -w --wait -Q --quota -P --directory-prefix -U --user-agent -l --level -n "
        + "-A --accept -R --reject -D --domains -I --include-directories -X --exclude-directories --header --post-data --post-file --user --password --ca-certificate --certificate --waitretry --limit-rate");

    /// <summary>DL3047.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3047", "wget without --progress")
    {
        Message = "'wget' writes its progress as thousands of lines to the log of the build; add --progress=dot:giga",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3047", "tally/hadolint/DL3047"],
        Documentation = """
            Where there is no terminal wget writes a line for every few kilobytes.

            `--progress`, `-q`, `-nv`, `-o` and `-a` in any spelling keep it quiet. The wget of BusyBox (Alpine) does not know the option
            and is not judged unless the package `wget` is installed.

            The fix adds the option and is safe; it is offered where the wget of GNU is known to be meant.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|wget|] https://example.com/tool.tar.gz
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN wget --progress=dot:giga https://example.com/tool.tar.gz
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var userland = context.Stage.Facts?.Userland;
        if (userland == ImageUserland.Windows || (userland == ImageUserland.BusyBox && !InstallsWget(context.Stage)))
        {
            return;
        }

        foreach (var step in RunStep.Of(context.Stage))
        {
            foreach (var command in step.Commands.Where(command => command.Name == "wget" && ShowsProgress(command)))
            {
                if (command.NameArgument is { } name && !context.Stage.Mentions("wgetrc", step.Run))
                {
                    context.Report(Descriptor, name.Span, ProposedFix.Of(userland is null ? [] : ProposedFix.Behind(name, command, " --progress=dot:giga")));
                }
            }
        }
    }

    private static bool ShowsProgress(SimpleCommand command) =>
        CommandArguments.Parse(command, Options) is { Operands.Count: > 0 } arguments
        && arguments.Has("--progress", "-q", "--quiet", "-nv", "--no-verbose", "-o", "--output-file", "-a", "--append-output", "-b", "--background", "-V", "--version", "-h", "--help") == false
        && !arguments.Options.Any(option => option is { Name: "-n", Value.Text: { } value } && value.IndexOf('v') >= 0);

    private static bool InstallsWget(Stage stage) => stage.Chain.SelectMany(RunStep.Of).Any(step => step.Calls.Any(call => call.Call.Packages.Any(package => package.Name == "wget")));
}

/// <summary>Adds <c>--progress</c>.</summary>
public sealed class WgetProgressCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WgetProgressAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add --progress=dot:giga", Safety);
}
