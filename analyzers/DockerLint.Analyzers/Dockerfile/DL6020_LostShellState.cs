using DockerLint.Shell.Semantics;
using DockerLint.Shell;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports a RUN that does nothing but change its own shell.</summary>
[Analyzer]
public sealed class LostShellStateAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Settings = new(StringComparer.Ordinal)
    {
        ".bashrc", ".profile", ".bash_profile", ".bash_login", ".zshrc", ".zprofile", "profile", "environment", "env", "activate", "nvm.sh", "conda.sh", "setup.bash",
    };

    /// <summary>DL6020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6020", "RUN changes only its own shell")
    {
        Message = "'{0}' changes only the shell of this RUN, which ends with it; {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3003", "tally/hadolint/DL3003"],
        Documentation = """
            Each RUN has a shell of its own. The folder, variables, aliases, limits and mask that it sets are gone with it; the next
            instruction starts from WORKDIR and ENV again. A RUN that does nothing else has no effect at all.

            Silent as soon as anything else is run or written, and for a sourced file that may do more than set variables.

            The fix makes `cd` a WORKDIR and `export` an ENV. It needs a look, since the instructions behind it then see the change.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|cd|] /src
            RUN make
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
        var own = step.Commands.Where(command => (command.Nesting & CommandNesting.Substitution) == 0).ToArray();
        if (step.Scripts.Count != 1
            || own.Length == 0
            || !step.Scripts[0].State.Dialect.IsPosix()
            || step.Scripts[0].Problems.Count > 0
            || !own.All(IsStateOnly)
            || own.FirstOrDefault(command => command.Name != "set") is not { } command)
        {
            return;
        }

        var name = command.Name ?? command.Assignments[0].Name + "=";
        var span = command.NameArgument?.Span ?? command.Assignments[0].Span;
        context.Report(Descriptor, span, ProposedFix.Of(Instead(step, command)), name, Advice(name));
    }

    private static bool IsStateOnly(SimpleCommand command) => command.Parent is null
        && command.Wrappers.Count == 0
        && !command.Redirections.Any(redirection => redirection.IsOutput)
        && command.Name switch
        {
            null => command.HasNoProgram && command.Assignments.Count > 0,
            "export" or "alias" or "unset" or "unalias" or "umask" or "ulimit" or "set" or "shopt" or "declare" or "typeset" or "readonly" => command.Arguments.Count > 0 && command.Arguments[0].Text is not ("-p" or "-a"),
            "cd" or "pushd" => true,
            "source" or "." => command.Arguments.Count > 0 && command.Arguments[0].Text is { } file && Settings.Contains(PathText.Name(file)),
            _ => false,
        };

    private static string Advice(string name) => name switch
    {
        "cd" or "pushd" => "use WORKDIR",
        "ulimit" => "set the limit where the container is started",
        "source" or "." => "source the file in the RUN that needs it, or use ENV",
        "alias" or "unalias" or "umask" or "shopt" => "set it in the RUN that needs it",
        _ => "use ENV",
    };

    private static TextChange[] Instead(RunStep step, SimpleCommand command)
    {
        if (step.Commands.Count != 1 || step.Run.Flags.Count > 0 || step.Run.IsTrigger || step.Run.Heredocs.Count > 0 || step.Run.ShellForm is null || command.Arguments.Count != 1 || !command.Arguments[0].Word.IsContiguous || command.Arguments[0].Word.ContainsExpansion)
        {
            return [];
        }

        var keyword = command switch
        {
            { Name: "cd" } when command.Arguments[0].Text is { Length: > 0 } path && path[0] is not ('-' or '~') => "WORKDIR",
            { Name: "export" } when command.Arguments[0].Text?.IndexOf('=') > 0 => "ENV",
            _ => null,
        };
        return keyword is null ? [] : [new TextChange(TextSpan.FromBounds(step.Run.KeywordToken.Span.Start, command.Span.End), keyword + " " + command.Arguments[0].Word.Text)];
    }
}

/// <summary>Makes <c>cd</c> a WORKDIR and <c>export</c> an ENV.</summary>
public sealed class LostShellStateCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LostShellStateAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Make it an instruction of its own", Safety);
}
