using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports substitutions in backquotes.</summary>
[Analyzer]
public sealed class BackquotesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2006", "Backquotes used instead of $( )")
    {
        Message = "Backquotes are hard to see and to nest; write '$(…)'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2006", "tally/shellcheck/SC2006", "shellcheck/SC2006"],
        Documentation = """
            Between backquotes a backslash means something else than outside of them, and a substitution inside another one needs
            escaped backquotes. `$( )` has neither problem and nests as it is written.

            The fix is safe and is offered where the text between the backquotes holds no backslash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN make -j "[|`nproc`|]"
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN make -j "$(nproc)"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<CommandSubstitutionSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<CommandSubstitutionSyntax> context)
    {
        var node = context.Node;
        // An empty pair, or one around a comment, is a way to comment inside a command.
        if (!node.IsBackquoted || node.Commands.Items.Count == 0)
        {
            return;
        }

        var open = context.ShellTree.GetFileSpan(node.OpenToken.Span);
        var close = context.ShellTree.GetFileSpan(node.CloseToken.Span);
        TextChange[] edits = node.InnerTree is null && open.Length == 1 && close.Length == 1 && !node.CloseToken.IsMissing && context.Tree.Text.ToString(TextSpan.FromBounds(open.End, close.Start)).IndexOf('\\') < 0
            ? [new TextChange(open, "$("), new TextChange(close, ")")]
            : [];
        context.Report(Descriptor, node.FileSpan, ProposedFix.Of(edits));
    }
}

/// <summary>Writes <c>$( )</c>.</summary>
public sealed class BackquotesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BackquotesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Write '$(…)'", Safety);
}
