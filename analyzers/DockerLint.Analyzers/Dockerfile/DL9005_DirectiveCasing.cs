using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports parser directives whose name has capitals.</summary>
[Analyzer]
public sealed class DirectiveCasingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9005", "Parser directive with capitals")
    {
        Message = "'{0}' is customarily written in small letters",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dockerfile-utils/CASING_DIRECTIVE"],
        Documentation = """
            The names of parser directives may have any case; small letters are the custom, and some tools know no others.

            The fix is safe: it changes the letters.

            ```dockerfile bad
            # [|Escape|]=`
            FROM mcr.microsoft.com/windows/nanoserver:ltsc2025
            ```

            ```dockerfile good
            # escape=`
            FROM mcr.microsoft.com/windows/nanoserver:ltsc2025
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<ParserDirectiveSyntax>(AnalyzeDirective);

    private static void AnalyzeDirective(SyntaxNodeAnalysisContext<ParserDirectiveSyntax> context)
    {
        if (context.Node.IsKnown && context.Node.NameToken.Text != context.Node.Name)
        {
            context.Report(Descriptor, context.Node.NameToken, context.Node.NameToken.Text);
        }
    }
}

/// <summary>Changes the letters.</summary>
public sealed class DirectiveCasingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9005"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Change the letters", FixSafety.Safe, new TextChange(context.Span, context.Tree.Text.ToString(context.Span).ToLowerInvariant()));
}
