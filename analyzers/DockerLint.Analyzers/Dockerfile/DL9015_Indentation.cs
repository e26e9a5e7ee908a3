using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports instructions that are indented in another way than the rest.</summary>
[Analyzer]
public sealed class IndentationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9015", "Instruction is indented in another way than the rest")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/consistent-indentation"],
        Options = [new RuleOption("style", "flat for no indentation, staged for instructions indented below their FROM, consistent for what most instructions of a file with several stages have and flat for any other.", "consistent")],
        Documentation = """
            Instructions begin at the start of the line. Files with several stages may indent what belongs to a stage below its FROM, if
            they do so throughout. Further lines of an instruction are not looked at.

            The fix is safe: blanks before an instruction mean nothing to a build.

            ```dockerfile bad
            FROM alpine:3.22
            COPY app /app
            [|  |]RUN make
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY app /app
            RUN make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var ofStages = context.Tree.Root.Instructions.SkipWhile(instruction => instruction is not FromInstructionSyntax).Where(instruction => instruction is not FromInstructionSyntax).ToArray();
        var indented = ofStages.Select(instruction => Indentation(context, instruction)).Where(span => span.Length > 0).Select(context.Tree.Text.ToString).ToArray();
        var isStaged = context.GetOption(Descriptor, "style") switch
        {
            "flat" => false,
            "staged" => true,
            _ => context.DockerfileModel.Stages.Count > 1 && indented.Length * 2 > ofStages.Length,
        };
        var usual = indented.GroupBy(text => text).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? "    ";
        var isInStage = false;
        foreach (var instruction in context.Tree.Root.Instructions)
        {
            var isFrom = instruction is FromInstructionSyntax;
            isInStage |= isFrom;
            var expected = isStaged && isInStage && !isFrom ? usual : string.Empty;
            var span = Indentation(context, instruction);
            var text = context.Tree.Text.ToString(span);
            if (text != expected)
            {
                context.Report(
                    Descriptor,
                    span.Length > 0 ? span : instruction.KeywordToken.Span,
                    ProposedFix.Of(new TextChange(span, expected)),
                    expected.Length == 0 ? $"{instruction.Name} is indented; {(isFrom ? "a stage begins" : "the others begin")} at the start of the line" : $"{instruction.Name} is not indented like the other instructions of stages");
            }
        }
    }

    private static TextSpan Indentation(DockerfileAnalysisContext context, InstructionSyntax instruction)
    {
        var text = context.Tree.Text;
        var start = instruction.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return TextSpan.FromBounds(start, instruction.Span.Start);
    }
}

/// <summary>Indents the instruction like the others.</summary>
public sealed class IndentationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9015"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Indent it like the others", Safety);
}
