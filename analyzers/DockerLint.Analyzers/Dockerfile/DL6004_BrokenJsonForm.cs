using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports arguments that look like a JSON array and are none.</summary>
[Analyzer]
public sealed class BrokenJsonFormAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6004", "Array is no valid JSON")
    {
        Message = "This is no valid JSON{0}, so it is {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["dockerfile-utils/JSON_IN_SINGLE_QUOTES", "tally/invalid-json-form", "kics/not_using_json_in_cmd_and_entrypoint_arguments"],
        Documentation = """
            An array that is not valid JSON is silently taken as plain text: a shell gets the brackets, quotes and commas, or files of such names are
            looked for. Strings stand in double quotes, with a comma between them and none at the end. Tests of a shell such as `[ -f /x ]` are left alone.

            The fix is safe: it writes double quotes for single ones when nothing else is wrong.

            ```dockerfile bad
            FROM alpine:3.22
            CMD [|['sleep', '10']|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            CMD ["sleep", "10"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxNodeAction<ShellFormSyntax>(AnalyzeShellForm);
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => AnalyzeWords(copy, copy.Node.Arguments, copy.Node.IsJsonForm));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => AnalyzeWords(add, add.Node.Arguments, add.Node.IsJsonForm));
        context.RegisterSyntaxNodeAction<VolumeInstructionSyntax>(volume => AnalyzeWords(volume, volume.Node.Paths, volume.Node.IsJsonForm));
    }

    private static void AnalyzeShellForm(SyntaxNodeAnalysisContext<ShellFormSyntax> context)
    {
        // SHELL and unknown instructions stop the build and have rules of their own.
        if (context.Node.Parent is RunInstructionSyntax or CmdInstructionSyntax or EntrypointInstructionSyntax or HealthcheckInstructionSyntax
            && !HasJsonProblem(context.Node) && BrokenJson.LooksLikeJson(context.Node.Text.Text, out var isSingleQuoted))
        {
            context.Report(Descriptor, context.Node, isSingleQuoted ? " because of its single quotes" : string.Empty, "taken as text for the shell");
        }
    }

    private static void AnalyzeWords(ReportContext context, IReadOnlyList<ArgumentSyntax> arguments, bool isJsonForm)
    {
        var span = TextSpan.FromBounds(arguments[0].Span.Start, arguments[arguments.Count - 1].Span.End);
        if (!isJsonForm && !HasJsonProblem(arguments[0]) && BrokenJson.LooksLikeJson(string.Join(" ", arguments.Select(argument => argument.ValueText)), out var isSingleQuoted))
        {
            context.Report(Descriptor, span, isSingleQuoted ? " because of its single quotes" : string.Empty, "taken as paths with brackets and quotes in them");
        }
    }

    private static bool HasJsonProblem(SyntaxNode node) =>
        node.SyntaxTree.Diagnostics.Any(diagnostic => diagnostic.Code == "JsonNotStrings" && diagnostic.Span.Start == node.Span.Start);
}

/// <summary>Writes double quotes for single ones.</summary>
public sealed class BrokenJsonFormCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6004"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        if (text.IndexOf('\n') < 0 && BrokenJson.LooksLikeJson(text, out var isSingleQuoted) && isSingleQuoted)
        {
            context.RegisterFix("Use double quotes", FixSafety.Safe, new TextChange(context.Span, text.Replace('\'', '"')));
        }
    }
}
