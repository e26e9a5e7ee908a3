using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports blank lines between instructions that are missing or too many.</summary>
[Analyzer]
public sealed class BlankLinesAnalyzer : DiagnosticAnalyzer
{
    private const string Style = "style";

    /// <summary>DL9019.</summary>
    public static readonly DiagnosticDescriptor Between = new("DL9019", "Blank line between instructions")
    {
        Message = "{0} blank line between {1} and {2}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/newline-between-instructions"],
        Options = [new RuleOption(Style, "grouped for a blank line between different instructions and none between equal ones, always for one between all, never for none.", "grouped")],
        Documentation = """
            Blank lines group what belongs together: by default instructions of one kind stand together and a blank line sets different kinds
            apart. A comment between two instructions of one kind may have blank lines around it.

            The fix is safe: blank lines between instructions mean nothing to a build.

            ```dockerfile bad
            FROM alpine:3.22
            [|COPY|] app /app

            [|COPY|] lib /lib
            ```

            ```dockerfile good
            FROM alpine:3.22

            COPY app /app
            COPY lib /lib
            ```
            """,
    };

    /// <summary>DL9011.</summary>
    public static readonly DiagnosticDescriptor Several = new("DL9011", "Several blank lines")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/no-multiple-empty-lines", "tally/newline-between-instructions"],
        Options = [new RuleOption("max", "How many blank lines may follow each other; at the start and at the end of the file there are none.", "1")],
        Documentation = """
            One blank line sets apart as well as three do, and a file begins and ends with text. Blank lines in a here-document are text and
            are left alone; those inside an instruction are DL6006.

            The fix is safe: it removes the lines that are too many.

            ```dockerfile bad
            FROM alpine:3.22

            {|DL9011:

            |}COPY app /app
            ```

            ```dockerfile good
            FROM alpine:3.22

            COPY app /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Between, Several];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var instructions = context.Tree.Root.Instructions;
        if (instructions.Count == 0)
        {
            return;
        }

        var lines = SourceLines.Of(context.Tree);
        var style = context.GetOption(Between, Style);
        for (var i = 1; i < instructions.Count; i++)
        {
            AnalyzePair(context, lines, style, instructions[i - 1], instructions[i]);
        }

        AnalyzeRuns(context, lines);
    }

    private static void AnalyzePair(DockerfileAnalysisContext context, SourceLines lines, string style, InstructionSyntax before, InstructionSyntax instruction)
    {
        var text = context.Tree.Text;
        var first = lines.LastLine(before) + 1;
        var start = text.GetLineNumber(instruction.Span.Start);
        var blanks = 0;
        for (var line = first; line < start; line++)
        {
            blanks += lines[line] == SourceLineKind.Blank ? 1 : 0;
        }

        var wanted = style == "always" || (style != "never" && before.Name != instruction.Name);
        if (wanted && blanks == 0 && first <= start)
        {
            var insertion = new TextChange(new TextSpan(text.GetLine(first).Start, 0), context.Tree.LineBreak());
            context.Report(Between, instruction.KeywordToken.Span, ProposedFix.Of(insertion), "There is no", before.Name, instruction.Name);
        }
        else if (!wanted && blanks > 0 && blanks == start - first)
        {
            var removal = new TextChange(TextSpan.FromBounds(text.GetLine(first).Start, text.GetLine(start).Start), string.Empty);
            context.Report(Between, instruction.KeywordToken.Span, ProposedFix.Of(removal), "There is a", before.Name, instruction.Name);
        }
    }

    private static void AnalyzeRuns(DockerfileAnalysisContext context, SourceLines lines)
    {
        var text = context.Tree.Text;
        var most = int.TryParse(context.GetOption(Several, "max"), out var option) && option >= 0 ? option : 1;
        for (var line = 0; line < lines.Count; line++)
        {
            var first = line;
            while (line < lines.Count && lines[line] == SourceLineKind.Blank)
            {
                line++;
            }

            var isStart = first == 0;
            var isEnd = line == lines.Count;
            var kept = isStart || isEnd ? 0 : most;
            if (line - first <= kept)
            {
                continue;
            }

            var span = TextSpan.FromBounds(lines.Start(first + kept), text.GetLine(line - 1).EndIncludingLineBreak);
            // Without the blank lines a comment would become a directive.
            var mayBeDirective = isStart && !isEnd && lines[line] == SourceLineKind.Comment;
            context.Report(
                Several,
                span,
                mayBeDirective ? ReportDetails.None : ProposedFix.Of(new TextChange(span, string.Empty)),
                isStart ? "The file begins with a blank line" : isEnd ? "The file ends with a blank line" : $"{line - first} blank lines follow each other, where {most} would do");
        }
    }
}

/// <summary>Adds or removes blank lines.</summary>
public sealed class BlankLinesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9019", "DL9011"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add or remove blank lines", Safety);
}
