using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports comments above ARG and named stages that do not begin with the name they describe.</summary>
[Analyzer]
public sealed class DefinitionDescriptionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9006", "Comment above a definition describes something else")
    {
        Message = "This comment is shown as the description of {0}, but does not begin with '{1}'",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["buildkit/InvalidDefinitionDescription", "tally/buildkit/InvalidDefinitionDescription"],
        Documentation = """
            `docker build --call=outline` shows the comment right above an ARG or a named stage as its description, when the comment's last line
            begins with the name. A comment that is about something else is kept apart by a blank line. Speaks in every mode when the file asks
            for it with `# check=experimental=InvalidDefinitionDescription`.

            The fix is unsafe, for the comment may be meant as a description: it puts a blank line between.

            ```dockerfile bad
            # The compiler.
            [|ARG|] VERSION=1
            FROM alpine:3.22
            ```

            ```dockerfile good
            # VERSION of the compiler.
            ARG VERSION=1
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction<ArgInstructionSyntax>(arg =>
        {
            if (!arg.Node.IsTrigger)
            {
                Analyze(arg, arg.Node, [.. arg.Node.Declarations.Select(declaration => declaration.Key.ValueText).Where(name => name.Length > 0)]);
            }
        });
        context.RegisterSyntaxNodeAction<FromInstructionSyntax>(from =>
        {
            if (from.Node.StageName is { } name)
            {
                Analyze(from, from.Node, [name.ValueText, name.ValueText.ToLowerInvariant()]);
            }
        });
    }

    private static void Analyze(ReportContext context, InstructionSyntax instruction, string[] names)
    {
        if (names.Length == 0 || LastCommentAbove(instruction) is not { Length: > 0 } comment)
        {
            return;
        }

        var word = comment.Split(' ')[0];
        // Comments for machines describe nothing.
        if (!names.Contains(word, StringComparer.Ordinal) && comment.IndexOf("lint", StringComparison.OrdinalIgnoreCase) < 0 && !word.StartsWith("check=", StringComparison.OrdinalIgnoreCase))
        {
            context.Report(Descriptor, instruction.KeywordToken, instruction is FromInstructionSyntax ? $"the stage '{names[0]}'" : names.Length > 1 ? "these arguments" : $"'{names[0]}'", names[0]);
        }
    }

    /// <summary>The comment on the line above, without its sign; null when another line stands there.</summary>
    private static string? LastCommentAbove(InstructionSyntax instruction)
    {
        var text = instruction.SyntaxTree.Text;
        var number = text.GetLineNumber(instruction.Span.Start);
        if (number == 0 || (instruction.SyntaxTree is DockerfileSyntaxTree tree && tree.Root.Directives.Any(directive => text.GetLineNumber(directive.Span.Start) == number - 1)))
        {
            return null;
        }

        var line = text.ToString(text.GetLine(number - 1).Span).TrimStart('\uFEFF').Trim();
        var isTrivia = instruction.GetFirstToken().FullSpan.Start <= text.GetLine(number - 1).Start;
        return isTrivia && line.StartsWith("#", StringComparison.Ordinal) ? line.Substring(1).Trim() : null;
    }
}

/// <summary>Puts a blank line between.</summary>
public sealed class DefinitionDescriptionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9006"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var line = context.Tree.Text.GetLine(context.Tree.Text.GetLineNumber(context.Span.Start));
        context.RegisterFix("Put a blank line between", FixSafety.Unsafe, new TextChange(new TextSpan(line.Start, 0), context.Tree.LineBreak()));
    }
}
