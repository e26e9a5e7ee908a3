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

            Only a `cd` that is the first or the last command is judged; `set`, `export`, `.` and the like, and `mkdir` of another folder may
            stand in front. Silent in a subshell, when the RUN has several, when it creates or removes that folder, and when the folder is not
            known.

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
        var first = commands.SkipWhile(IsSetup).FirstOrDefault();
        if (first is { Name: "cd", Nesting: CommandNesting.None, Parent: null, NameArgument: { } name }
            && first.Arguments.Count == 1
            && first.Arguments[0].Text is { } folder
            && folder is not ("-" or "~" or "")
            && commands.Count(command => command.Name is "cd" or "pushd") == 1
            && commands.Any(command => command != first && command.Name is not ("set" or "export"))
            && !commands.Any(command => command.Name is "mkdir" or "rm" or "rmdir" && command.Arguments.Any(argument => MayMean(argument.Text, PathText.Trim(folder), command.Name))))
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

    // What prepares the shell, or makes some other folder, is no work that WORKDIR would have to follow.
    private static bool IsSetup(SimpleCommand command) =>
        command.Name is "set" or "export" or "." or "source" or "umask" or "ulimit" or "shopt" or "mkdir" && command.Nesting == CommandNesting.None && command.Parent is null;

    // Whether an operand of mkdir or rm is the folder, or takes it along, seen from where the RUN starts or from the folder itself; unknown operands may.
    private static bool MayMean(string? operand, string folder, string program)
    {
        if (operand is null)
        {
            return true;
        }

        var path = PathText.Trim(operand);
        var star = path.IndexOfAny(['*', '?', '[']);
        return path == folder
            || path.All(c => c is '.' or '/')
            || path == "../" + PathText.Name(folder)
            || (program == "mkdir" ? path.StartsWith(folder + "/", StringComparison.Ordinal) : folder.StartsWith(path + "/", StringComparison.Ordinal))
            || (star >= 0 && path.LastIndexOf('/', star) is var slash and > 0 && folder.StartsWith(path.Substring(0, slash + 1), StringComparison.Ordinal));
    }
}
