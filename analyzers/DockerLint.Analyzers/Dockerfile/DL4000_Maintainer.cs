using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports MAINTAINER.</summary>
[Analyzer]
public sealed class MaintainerAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL4000.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL4000", "MAINTAINER is deprecated")
    {
        Message = "MAINTAINER is deprecated: a label says the same and can be read by tools",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL4000",
            "buildkit/MaintainerDeprecated",
            "tally/buildkit/MaintainerDeprecated",
            "tally/hadolint/DL4000",
            "dockerfile-utils/DEPRECATED_MAINTAINER",
            "trivy/DS-0022",
            "kics/maintainer_instruction_being_used",
        ],
        Documentation = """
            MAINTAINER sets a field of the image that hardly anything shows. The label `org.opencontainers.image.authors` replaces it.

            The fix is safe: it writes the label with the same text.

            ```dockerfile bad
            FROM alpine:3.22
            [|MAINTAINER|] Jo Doe <jo@example.com>
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.authors="Jo Doe <jo@example.com>"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<MaintainerInstructionSyntax>(AnalyzeMaintainer);

    // As a trigger of ONBUILD it is refused besides, which another rule says; a label is the way out of both.
    private static void AnalyzeMaintainer(SyntaxNodeAnalysisContext<MaintainerInstructionSyntax> context) =>
        context.Report(Descriptor, context.Node.KeywordToken);
}

/// <summary>Writes a label for MAINTAINER.</summary>
public sealed class MaintainerCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL4000"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent is not MaintainerInstructionSyntax { Value.IsMissing: false } maintainer)
        {
            return;
        }

        var text = maintainer.Value.ValueText;
        if (text.Length > 1 && text[0] == text[text.Length - 1] && text[0] is '"' or '\'')
        {
            text = text.Substring(1, text.Length - 2);
        }

        var escape = maintainer.SyntaxTree.EscapeCharacter;
        var value = string.Concat(text.Select(c => c == '"' || c == '$' || c == escape ? $"{escape}{c}" : c.ToString()));
        var span = TextSpan.FromBounds(context.Span.Start, maintainer.Value.Span.End);
        context.RegisterFix("Use a label", FixSafety.Safe, new TextChange(span, $"LABEL org.opencontainers.image.authors=\"{value}\""));
    }
}
