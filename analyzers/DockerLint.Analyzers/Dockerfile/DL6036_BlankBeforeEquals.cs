using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports an equals sign that a blank separates from its name.</summary>
[Analyzer]
public sealed class BlankBeforeEqualsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6036.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6036", "Blank before the equals sign")
    {
        Message = "The value of '{0}' begins with an equals sign, for a blank stands before it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["buildkit/LegacyKeyValueFormat", "tally/buildkit/LegacyKeyValueFormat"],
        Documentation = """
            `ENV NAME =value` is the old form `ENV NAME value`, so the sign is a part of the value.

            The fix is safe in the sense of what was written: it removes the blanks around the sign.

            ```dockerfile bad
            FROM alpine:3.22
            ENV MODE [|=|]production
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV MODE=production
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction<EnvInstructionSyntax>(env => Analyze(env, env.Node.Pairs));
        context.RegisterSyntaxNodeAction<LabelInstructionSyntax>(label => Analyze(label, label.Node.Pairs));
    }

    /// <summary>Whether a pair of the old form has a value that begins with an equals sign.</summary>
    internal static bool IsMeantAsPair(KeyValueSyntax pair) => pair is { EqualsToken: null, Value: { } value } && value.ValueText.StartsWith("=", StringComparison.Ordinal);

    private static void Analyze(ReportContext context, IReadOnlyList<KeyValueSyntax> pairs)
    {
        if (IsMeantAsPair(pairs[0]) && pairs[0].Value is { } value)
        {
            context.Report(Descriptor, new TextSpan(value.Span.Start, 1), pairs[0].Key.ValueText);
        }
    }
}

/// <summary>Removes the blanks around the sign.</summary>
public sealed class BlankBeforeEqualsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6036"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent.FirstAncestorOrSelf<KeyValueSyntax>() is not { Value: { } value } pair)
        {
            return;
        }

        var rest = value.ValueText.Substring(1).TrimStart();
        var gap = context.Tree.Text.ToString(TextSpan.FromBounds(pair.Key.Span.End, value.Span.Start));
        var isQuoted = rest.Length > 1 && rest[0] is '"' or '\'' && rest.IndexOf(rest[0], 1) == rest.Length - 1;
        if (gap.Trim().Length == 0 && value.Text.IsContiguous(new TextSpan(0, value.Text.Length)) && (isQuoted || rest.IndexOfAny([' ', '\t', '"', '\'']) < 0))
        {
            context.RegisterFix("Remove the blanks", FixSafety.Safe, new TextChange(TextSpan.FromBounds(pair.Key.Span.End, value.Span.End), "=" + rest));
        }
    }
}
