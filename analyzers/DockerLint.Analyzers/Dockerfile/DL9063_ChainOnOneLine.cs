using DockerLint.Dockerfile;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports chained commands that share a line.</summary>
[Analyzer]
public sealed class ChainOnOneLineAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9063.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9063", "Chained commands on one line")
    {
        Message = "A line for each of the chained commands shows in a diff which one has changed",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/newline-per-chained-call"],
        Documentation = """
            Reported are the first `&&` or `||` of a RUN that stands between two commands on one line. Groups, pipelines, here-documents and
            the texts of other shells are left alone.

            The fix is safe: it breaks the line in front of each of them.

            ```dockerfile bad
            FROM alpine:3.22
            RUN mkdir /data [|&&|] chown 1654 /data
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN mkdir /data \
                && chown 1654 /data
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (step.Run.Heredocs.Count > 0 || step.Run.ShellForm is null || step.Scripts.Count != 1 || !step.Scripts[0].State.Dialect.IsPosix()
            || step.Commands.Any(command => (command.Nesting & ~CommandNesting.Substitution) != 0 || command.Redirections.Any(redirection => redirection.HereDocument is not null)))
        {
            return;
        }

        var escape = (context.Tree as DockerfileSyntaxTree)?.EscapeCharacter ?? '\\';
        var text = context.Tree.Text;
        var changes = new List<TextChange>();
        TextSpan? first = null;
        SimpleCommand? before = null;
        foreach (var command in step.Commands.Where(command => command.Nesting == CommandNesting.None))
        {
            if (before is not null && command.Connector is CommandConnector.And or CommandConnector.Or && command.Span.Start > before.Span.End)
            {
                var gap = TextSpan.FromBounds(before.Span.End, command.Span.Start);
                var between = text.ToString(gap);
                var mark = between.Trim(' ', '\t');
                if (mark is "&&" or "||")
                {
                    first ??= new TextSpan(gap.Start + between.IndexOf(mark, StringComparison.Ordinal), mark.Length);
                    changes.Add(new TextChange(gap, " " + escape + context.Tree.LineBreak() + "    " + mark + " "));
                }
            }

            before = command;
        }

        if (first is { } span)
        {
            context.Report(Descriptor, span, ProposedFix.Of(changes, null));
        }
    }
}

/// <summary>Breaks the line.</summary>
public sealed class ChainOnOneLineCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ChainOnOneLineAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Break the line", Safety);
}
