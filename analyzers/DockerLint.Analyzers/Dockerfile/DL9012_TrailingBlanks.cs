using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports blanks at the end of lines and a last line without a line break.</summary>
[Analyzer]
public sealed class TrailingBlanksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9012", "Blanks at the end of a line")
    {
        Message = "Blanks at the end of the line",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/no-trailing-spaces"],
        Documentation = """
            Blanks that nobody sees make changes that nobody means. In here-documents they are text and are left alone, as is what stands
            behind a continuation mark, where they are more than a matter of style.

            The fix is safe: it removes them.

            ```dockerfile bad
            FROM alpine:3.22[|  |]
            RUN make
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN make
            ```
            """,
    };

    /// <summary>DL9013.</summary>
    public static readonly DiagnosticDescriptor FinalBreak = new("DL9013", "Last line does not end")
    {
        Message = "The last line of the file {0}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/eol-last"],
        Options = [new RuleOption("final", "always for a line break behind the last line, never for none.", "always")],
        Documentation = """
            A line of a text file ends with a line break, also the last one; without it a comparison shows the line as changed when another
            one is added. Who wants it the other way round sets `final` to `never`.

            The fix is safe: it adds or removes the line break.

            ```dockerfile bad line-ends=unended
            FROM alpine:3.22
            RUN mak{|DL9013:e|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, FinalBreak];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        // A text without instructions is none of ours.
        if (context.Tree.Root.Instructions.Count == 0)
        {
            return;
        }

        var text = context.Tree.Text;
        var lines = SourceLines.Of(context.Tree);
        for (var line = 0; line < lines.Count; line++)
        {
            var content = lines[line] == SourceLineKind.Heredoc ? string.Empty : lines.Content(line);
            var kept = content.TrimEnd(' ', '\t').Length;
            var isPartOfInstruction = lines[line] is SourceLineKind.Start or SourceLineKind.Inside;
            if (kept < content.Length && !(isPartOfInstruction && (kept == 0 || content[kept - 1] == context.Tree.EscapeCharacter)))
            {
                context.Report(Descriptor, new TextSpan(text.GetLine(line).Start + kept, content.Length - kept));
            }
        }

        // A text inside of another file ends where that file says.
        if (context.Tree.Origin is null && lines[lines.Count - 1] != SourceLineKind.Blank && !EndsInHeredoc(context))
        {
            AnalyzeEnd(context, text.GetLine(lines.Count - 1));
        }
    }

    private static void AnalyzeEnd(DockerfileAnalysisContext context, TextLine last)
    {
        var isEnded = last.End < last.EndIncludingLineBreak;
        var isWanted = context.GetOption(FinalBreak, "final") != "never";
        if (isWanted && !isEnded)
        {
            context.Report(FinalBreak, new TextSpan(last.End - 1, 1), "has no line break");
        }
        else if (!isWanted && isEnded)
        {
            context.Report(FinalBreak, TextSpan.FromBounds(last.End, last.EndIncludingLineBreak), "has a line break");
        }
    }

    private static bool EndsInHeredoc(DockerfileAnalysisContext context)
    {
        var last = context.Tree.Root.Instructions[context.Tree.Root.Instructions.Count - 1];
        return last.DescendantNodes().OfType<HeredocSyntax>().Any(heredoc => heredoc.TerminatorToken.IsMissing);
    }
}

/// <summary>Removes the blanks, or ends the last line.</summary>
public sealed class TrailingBlanksCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9012", "DL9013"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Id == TrailingBlanksAnalyzer.FinalBreak.Id && context.Tree.Text.ToString(context.Span).Trim('\r', '\n').Length > 0)
        {
            context.RegisterFix("End the line", Safety, new TextChange(new TextSpan(context.Span.End, 0), context.Tree.LineBreak()));
        }
        else
        {
            context.RegisterFix("Remove it", Safety, new TextChange(context.Span, string.Empty));
        }
    }
}
