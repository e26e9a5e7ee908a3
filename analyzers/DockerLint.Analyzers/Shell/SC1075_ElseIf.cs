using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>else if</c>.</summary>
[Analyzer]
public sealed class ElseIfAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC1075.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC1075", "else if in the place of elif")
    {
        Message = "'else if' begins another 'if' that needs a 'fi' of its own; 'elif' goes on with this one",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC1075", "tally/shellcheck/SC1075", "shellcheck/SC1075"],
        Documentation = """
            With `else if` on one line a reader takes the two for one `if` with branches, and looks for one `fi` where there must be two.

            ```dockerfile bad
            FROM debian:12-slim
            RUN if a; then b; [|else|] if c; then d; fi; fi
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN if a; then b; elif c; then d; fi
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<ElseClauseSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<ElseClauseSyntax> context)
    {
        if (context.Node.Body.Items.Count > 0
            && context.Node.Body.Items[0].Pipelines[0] is { BangCount: 0 } pipeline
            && pipeline.Commands[0] is IfCommandSyntax inner
            && context.ShellTree.Text.ToString(TextSpan.FromBounds(context.Node.ElseKeyword.Span.End, inner.Span.Start)).IndexOf('\n') < 0)
        {
            context.Report(Descriptor, context.Node.ElseKeyword);
        }
    }
}
