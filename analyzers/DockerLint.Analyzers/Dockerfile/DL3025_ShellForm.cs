using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports commands in shell form that need no shell.</summary>
[Analyzer]
public sealed class ShellFormAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3025", "Shell form of CMD or ENTRYPOINT without need")
    {
        Message = "{0} runs '{1}' below a shell, which does not pass signals on",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3025",
            "buildkit/JSONArgsRecommended",
            "tally/buildkit/JSONArgsRecommended",
            "tally/hadolint/DL3025",
            "kics/not_using_json_in_cmd_and_entrypoint_arguments",
        ],
        Documentation = """
            The shell form starts `/bin/sh -c`, and that is process 1 then: it gets SIGTERM when the container stops and many shells do not pass it
            on, so the program is killed after the time-out. The JSON form starts the program itself.

            Only commands that mean the same without a shell are reported: no variables, operators, globs, `exec` or other built-ins. A file with
            SHELL wants that shell.

            The fix is safe: it writes the same words as an array.

            ```dockerfile bad
            FROM alpine:3.22
            CMD [|nginx -g "daemon off;"|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            CMD ["nginx", "-g", "daemon off;"]
            ```
            """,
    };

    /// <summary>DL6033.</summary>
    public static readonly DiagnosticDescriptor Healthcheck = new("DL6033", "Shell form of HEALTHCHECK without need")
    {
        Message = "HEALTHCHECK runs '{0}' below a shell without need",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3025", "tally/hadolint/DL3025"],
        Documentation = """
            A check in shell form starts a shell each time, which an image without one cannot. Only commands that mean the same without a shell are
            reported.

            The fix is safe: it writes the same words as an array.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK CMD {|DL6033:/bin/check --fast|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK CMD ["/bin/check", "--fast"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Healthcheck];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxNodeAction<CmdInstructionSyntax>(cmd => Analyze(cmd, cmd.Node, cmd.Node.Command));
        context.RegisterSyntaxNodeAction<EntrypointInstructionSyntax>(entrypoint => Analyze(entrypoint, entrypoint.Node, entrypoint.Node.Command));
        context.RegisterSyntaxNodeAction<HealthcheckInstructionSyntax>(healthcheck => Analyze(healthcheck, healthcheck.Node, healthcheck.Node.Command));
    }

    private static void Analyze(ReportContext context, InstructionSyntax instruction, CommandSyntax? command)
    {
        if (command is ShellFormSyntax { IsMissing: false } shell && context.DockerfileModel.GetState(instruction).Shell is null && PlainCommand.Split(shell.Text.Text) is { } words
            && !MissingShell.IsMissingFor(context.DockerfileModel, instruction))
        {
            if (instruction is HealthcheckInstructionSyntax)
            {
                context.Report(Healthcheck, shell.Span, words[0]);
            }
            else
            {
                context.Report(Descriptor, shell.Span, instruction.Name, words[0]);
            }
        }
    }
}

/// <summary>Writes the words of a command as a JSON array.</summary>
public sealed class ShellFormCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL3025", "DL6033"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent is ShellFormSyntax shell && shell.Text.IsContiguous(new TextSpan(0, shell.Text.Length))
            && PlainCommand.Split(shell.Text.Text) is { } words)
        {
            context.RegisterFix("Use the JSON form", FixSafety.Safe, new TextChange(context.Span, PlainCommand.ToJson(words)));
        }
    }
}
