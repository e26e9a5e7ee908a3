using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports blank lines inside an instruction.</summary>
[Analyzer]
public sealed class EmptyContinuationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6006", "Blank line inside an instruction")
    {
        Message = "The instruction goes on behind this blank line; a later version of Docker will refuse that",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "buildkit/NoEmptyContinuation",
            "tally/buildkit/NoEmptyContinuation",
            "dockerfile-utils/EMPTY_CONTINUATION_LINE",
        ],
        Documentation = """
            A blank line behind a continuation does not end the instruction, although it looks like an end, and is deprecated. Comments may stand
            there; here-documents may hold blank lines.

            The fix is safe: it removes the blank lines.

            ```dockerfile bad
            FROM alpine:3.22
            RUN apk add --no-cache \
            [|
            |]    curl
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN apk add --no-cache \
                curl
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var text = context.Tree.Text;
        foreach (var instruction in context.Tree.Root.Instructions)
        {
            // Here-documents behind the line are no part of it; their first one tells where it ends. A last continuation runs to the end of the file.
            var heredocs = (instruction as OnbuildInstructionSyntax)?.Trigger.Heredocs ?? instruction.Heredocs;
            var end = heredocs.Count > 0 ? heredocs[0].BodyToken.Span.Start - 1 : instruction.GetLastToken().GetNextToken()?.Span.End ?? instruction.Span.End;
            var last = text.GetLineNumber(Math.Max(end, instruction.Span.Start));
            for (var line = text.GetLineNumber(instruction.Span.Start) + 1; line < last; line++)
            {
                var first = line;
                while (line < last && text.ToString(TextSpan.FromBounds(text.GetLine(line).Start, text.GetLine(line).End)).Trim().Length == 0)
                {
                    line++;
                }

                if (line > first)
                {
                    context.Report(Descriptor, TextSpan.FromBounds(text.GetLine(first).Start, text.GetLine(line).Start));
                }
            }
        }
    }
}

/// <summary>Removes the blank lines.</summary>
public sealed class EmptyContinuationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6006"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Remove the blank lines", FixSafety.Safe, new TextChange(context.Span, string.Empty));
}
