using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports ENV and LABEL with a blank instead of an equals sign.</summary>
[Analyzer]
public sealed class LegacyKeyValueAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6005", "Pair with a blank instead of an equals sign")
    {
        Message = "'{0} {1} value' is the old form, which takes the whole rest of the line: write '{1}=value'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["buildkit/LegacyKeyValueFormat", "tally/buildkit/LegacyKeyValueFormat"],
        Documentation = """
            `ENV name value` takes everything behind the name as one value, and is deprecated. The form with an equals sign is clear about where the
            value ends.

            The fix is safe: it writes the equals sign, and quotes where the value has blanks.

            ```dockerfile bad
            FROM alpine:3.22
            ENV [|GREETING|] hello world
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV GREETING="hello world"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxNodeAction<EnvInstructionSyntax>(env => Analyze(env, env.Node, env.Node.IsLegacyForm, env.Node.Pairs));
        context.RegisterSyntaxNodeAction<LabelInstructionSyntax>(label => Analyze(label, label.Node, label.Node.IsLegacyForm, label.Node.Pairs));
    }

    private static void Analyze(ReportContext context, InstructionSyntax instruction, bool isLegacyForm, IReadOnlyList<KeyValueSyntax> pairs)
    {
        if (isLegacyForm && pairs[0] is { Value: not null } pair && !BlankBeforeEqualsAnalyzer.IsMeantAsPair(pair))
        {
            context.Report(Descriptor, pair.Key, instruction.Name, pair.Key.ValueText);
        }
    }
}

/// <summary>Writes an equals sign.</summary>
public sealed class LegacyKeyValueCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6005"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent.Parent is not KeyValueSyntax { Value: { } value } pair || !value.Text.IsContiguous(new TextSpan(0, value.Text.Length))
            || context.Tree.Text.ToString(TextSpan.FromBounds(pair.Key.Span.End, value.Span.Start)).Any(c => c is not (' ' or '\t')) || Quote(value) is not { } text)
        {
            return;
        }

        context.RegisterFix("Use an equals sign", FixSafety.Safe, new TextChange(TextSpan.FromBounds(pair.Key.Span.End, value.Span.End), "=" + text));
    }

    /// <summary>The value in a form that means the same behind an equals sign; null when that is not sure.</summary>
    private static string? Quote(WordSyntax value)
    {
        var text = value.ValueText;
        if (text[0] == '=')
        {
            // "NAME =value": nobody knows whether the equals sign was meant to be in the value.
            return null;
        }

        var hasBlank = text.IndexOfAny([' ', '\t']) >= 0;
        var hasQuote = text.IndexOfAny(['"', '\'', value.SyntaxTree.EscapeCharacter]) >= 0;
        if (!hasBlank)
        {
            return text;
        }

        if (!hasQuote)
        {
            return $"\"{text}\"";
        }

        var isWhole = text.Length > 1 && text[0] is '"' or '\'' && text.IndexOf(text[0], 1) == text.Length - 1 && text.IndexOf(value.SyntaxTree.EscapeCharacter) < 0;
        return isWhole ? text : null;
    }
}
