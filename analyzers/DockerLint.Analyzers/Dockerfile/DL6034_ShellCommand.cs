using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports commands that need a shell where the file does not say that it wants one.</summary>
[Analyzer]
public sealed class ShellCommandAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6034.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6034", "CMD or ENTRYPOINT needs a shell")
    {
        Message = "{0} needs the shell that it runs in, and that shell gets the signals instead of the program",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["buildkit/JSONArgsRecommended", "tally/buildkit/JSONArgsRecommended"],
        Documentation = """
            A command in shell form with variables or operators cannot simply become an array. The shell is process 1 then: it gets SIGTERM when the
            container stops, and many shells do not pass it on. Put the command into a script that ends in `exec`, or say with SHELL that the
            shell is wanted.

            ```dockerfile bad
            FROM alpine:3.22
            CMD [|/bin/serve --port=$PORT|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            SHELL ["/bin/sh", "-c"]
            CMD exec /bin/serve --port=$PORT
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction<CmdInstructionSyntax>(cmd => Analyze(cmd, cmd.Node, cmd.Node.Command));
        context.RegisterSyntaxNodeAction<EntrypointInstructionSyntax>(entrypoint => Analyze(entrypoint, entrypoint.Node, entrypoint.Node.Command));
    }

    private static void Analyze(ReportContext context, InstructionSyntax instruction, CommandSyntax? command)
    {
        // What needs no shell, and arrays that are no JSON, are for other rules.
        if (!instruction.IsTrigger && command is ShellFormSyntax { IsMissing: false } shell && context.DockerfileModel.GetState(instruction).Shell is null
            && PlainCommand.Split(shell.Text.Text) is null && !shell.Text.Text.StartsWith("[", StringComparison.Ordinal)
            && !MissingShell.IsMissingFor(context.DockerfileModel, instruction))
        {
            context.Report(Descriptor, shell, instruction.Name);
        }
    }
}
