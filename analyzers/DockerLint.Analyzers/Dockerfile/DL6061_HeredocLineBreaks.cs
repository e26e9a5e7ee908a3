using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports here-documents whose lines end as on Windows.</summary>
[Analyzer]
public sealed class HeredocLineBreaksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6061.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6061", "Here-document with line ends of Windows")
    {
        Message = "The carriage returns of this here-document reach the shell of Linux, which takes them for parts of words",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            BuildKit takes the line ends of instructions away, and leaves those of a here-document as they are. In a file that was checked out
            with CR LF a script begins with commands such as `set -e\r`, and files get a carriage return in their names.

            Reported is RUN with a here-document, and a COPY of one that begins with `#!`, in stages that are not known to run Windows. A line
            `*Dockerfile* text eol=lf` in `.gitattributes` keeps it from coming back. The fix writes LF and is safe.

            ```dockerfile bad line-ends=crlf
            FROM alpine:3.22
            RUN [|<<EOF|]
            apk add --no-cache curl
            EOF
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            RUN <<EOF
            apk add --no-cache curl
            EOF
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<HeredocSyntax>(Analyze);

    private static void Analyze(SyntaxNodeAnalysisContext<HeredocSyntax> context)
    {
        var heredoc = context.Node;
        var text = heredoc.BodyToken.Text;
        var isScript = heredoc.Parent is RunInstructionSyntax || (heredoc.Parent is CopyInstructionSyntax && text.StartsWith("#!", StringComparison.Ordinal));
        if (isScript && text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 && heredoc.Parent is InstructionSyntax instruction && context.DockerfileModel.GetStage(instruction).IsWindows != true)
        {
            context.Report(Descriptor, heredoc.MarkerSpan, ProposedFix.Of(new TextChange(heredoc.BodyToken.Span, text.Replace("\r\n", "\n"))));
        }
    }
}

/// <summary>Ends the lines as Linux does.</summary>
public sealed class HeredocLineBreaksCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HeredocLineBreaksAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "End the lines with LF", Safety);
}
