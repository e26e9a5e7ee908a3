using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports signals in another spelling than that of the manual.</summary>
[Analyzer]
public sealed class SignalSpellingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9060.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9060", "Signal of STOPSIGNAL in an unusual spelling")
    {
        Message = "{0} is the usual spelling of this signal",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/prefer-canonical-stopsignal"],
        Documentation = """
            STOPSIGNAL takes numbers, names without `SIG` and small letters. Few people know that 3 is SIGQUIT. Silent for variables and in
            images for Windows.

            The fix is safe: it writes the usual name of the same signal.

            ```dockerfile bad
            FROM alpine:3.22
            STOPSIGNAL [|quit|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            STOPSIGNAL SIGQUIT
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<StopsignalInstructionSyntax>(AnalyzeStopsignal);

    private static void AnalyzeStopsignal(SyntaxNodeAnalysisContext<StopsignalInstructionSyntax> context)
    {
        var value = context.Node.Value;
        if (!value.IsMissing && value.ValueText.IndexOf('$') < 0 && context.DockerfileModel.GetStage(context.Node).IsWindows != true
            && context.DockerfileModel.Resolve(value, context.Node).Text is { } text
            && SignalNames.Canonical(text) is { } usual && usual != value.ValueText)
        {
            context.Report(Descriptor, value.Span, ProposedFix.Of(new TextChange(value.Span, usual)), usual);
        }
    }
}

/// <summary>Writes the usual name.</summary>
public sealed class SignalSpellingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SignalSpellingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Use the usual name", Safety);
}
