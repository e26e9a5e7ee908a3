using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports a RUN that begins by changing the directory.</summary>
[Analyzer]
public sealed class CdAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3003", "cd used instead of WORKDIR")
    {
        Message = "'cd {0}' {1}",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3003", "tally/hadolint/DL3003", "trivy/DS-0013", "kics/run_command_cd_instead_of_workdir"],
        Documentation = """
            A RUN that works in one folder from its first command on is better preceded by WORKDIR, which also creates the folder.

            A `cd` that is the last command of a RUN has no effect at all: the next instruction starts from WORKDIR again.

            Only a `cd` that is the first or the last command is judged. Silent in a subshell, when the RUN has several, when it creates or removes
            that folder, and when the folder is not known.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|cd|] /src && make
            ```

            ```dockerfile good
            FROM debian:12-slim
            WORKDIR /src
            RUN make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        var commands = step.Commands;
        var first = commands.SkipWhile(command => command.Name == "set").FirstOrDefault();
        if (first is { Name: "cd", Nesting: CommandNesting.None, Parent: null, NameArgument: { } name }
            && first.Arguments.Count == 1
            && first.Arguments[0].Text is { } folder
            && folder is not ("-" or "~" or "")
            && commands.Count(command => command.Name is "cd" or "pushd") == 1
            && commands.Any(command => command.Name is not ("cd" or "set"))
            && !commands.Any(command => command.Name is "rm" or "rmdir" && command.Arguments.Any(argument => argument.Text is not { } text || PathText.Trim(text) == PathText.Trim(folder) || text.StartsWith("..", StringComparison.Ordinal))))
        {
            context.Report(Descriptor, name.Span, folder, "sets up the whole RUN; WORKDIR says so to those that read it, and holds for what follows");
        }
        else if (commands.Count > 1
            && commands[commands.Count - 1] is { Name: "cd", Nesting: CommandNesting.None, Parent: null, Connector: not CommandConnector.Or, NameArgument: { } last } command
            && command.Arguments.Count == 1
            && command.Arguments[0].Text is { } target
            && commands.Any(other => other.Name is not ("cd" or "set" or "export")))
        {
            context.Report(Descriptor, last.Span, target, "at the end of a RUN has no effect on what follows; use WORKDIR");
        }
    }
}
