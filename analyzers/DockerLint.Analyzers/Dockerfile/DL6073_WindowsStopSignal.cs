using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports STOPSIGNAL in images for Windows.</summary>
[Analyzer]
public sealed class WindowsStopSignalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6073.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6073", "STOPSIGNAL in an image for Windows")
    {
        Message = "Windows has no signals, so STOPSIGNAL {0} has no effect",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["tally/windows/no-stopsignal"],
        Documentation = """
            A container of Windows is stopped by its own means (a console control event); the signal of the image is never sent. The fix is
            safe: it removes the line.

            ```dockerfile bad
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            [|STOPSIGNAL|] SIGTERM
            CMD ["app.exe"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            CMD ["app.exe"]
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
        if (!context.Node.Value.IsMissing && context.DockerfileModel.GetStage(context.Node).IsWindows == true)
        {
            context.Report(Descriptor, context.Node.KeywordToken, context.Node.Value.ValueText);
        }
    }
}

/// <summary>Removes the line.</summary>
public sealed class WindowsStopSignalCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WindowsStopSignalAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent is StopsignalInstructionSyntax { IsTrigger: false } stop)
        {
            var text = context.Tree.Text;
            var first = text.GetLine(text.GetLineNumber(stop.Span.Start));
            var last = text.GetLine(text.GetLineNumber(stop.Span.End));
            context.RegisterFix("Remove STOPSIGNAL", Safety, new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), string.Empty));
        }
    }
}
