using DockerLint.Shell;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>&amp;&gt;</c> in a shell that takes it for two operators.</summary>
[Analyzer(Words = "&")]
public sealed class BashRedirectionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC3020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC3020", "&> in a shell that reads it as two operators")
    {
        Message = "For dash '&' ends the command here: it runs in the background and nobody waits for it; write '> file 2>&1'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3020", "tally/shellcheck/SC3020", "shellcheck/SC3020"],
        Documentation = """
            `make &> log` writes output and errors into a file in Bash. For dash, the `/bin/sh` of Debian and Ubuntu, it is `make &` and
            `> log`: make runs in the background, its failure gets lost, and the next command does not wait for it.

            Speaks only where the shell is known to be dash. The fix writes `> file 2>&1` and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            RUN make [|&> /build.log|] && make install
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN make > /build.log 2>&1 && make install
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<CommandListSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<CommandListSyntax> context)
    {
        if (context.ShellTree.Dialect != ShellDialect.Dash)
        {
            return;
        }

        var items = context.Node.Items;
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i - 1] is { IsBackground: true, TerminatorToken: { } ampersand }
                && items[i].Pipelines[0].Commands[0] is SimpleCommandSyntax { Words.Count: 0, Assignments.Count: 0, Redirections: { Count: > 0 } redirections }
                && redirections[0] is { DescriptorToken: null } redirection
                && redirection.OperatorToken.Text is ">" or ">>"
                && redirection.Span.Start == ampersand.Span.End)
            {
                var span = TextSpan.FromBounds(ampersand.Span.Start, redirection.Span.End);
                var source = context.ShellTree.Source;
                var target = context.ShellTree.Text.ToString(redirection.Target.Span);
                TextChange[] edits = source.IsContiguous(span) ? [new TextChange(source.ToOuter(span), redirection.OperatorToken.Text + " " + target + " 2>&1")] : [];
                context.Report(Descriptor, source.ToOuter(span), ProposedFix.Of(edits));
            }
        }
    }
}

/// <summary>Writes the redirection of POSIX.</summary>
public sealed class BashRedirectionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BashRedirectionAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Write '> file 2>&1'", Safety);
}
