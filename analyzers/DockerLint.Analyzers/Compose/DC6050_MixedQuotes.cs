using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports quotes of the other kind than most of a file.</summary>
[Analyzer]
public sealed class MixedQuotesAnalyzer : DiagnosticAnalyzer
{
    private const string Quotes = "quotes";

    /// <summary>DC6050.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6050", "Quotes of two kinds")
    {
        Message = "{0} quotes in a file with {1} ones",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Options = [new RuleOption(Quotes, "same", "same (those that the file has more of), single, or double")],
        Documentation = """
            Both kinds of quotes are the same for a text without quotes, backslashes and line breaks, and only such texts are looked at. One
            kind in a file keeps differences small.

            ```yaml bad
            services:
              web:
                image: "nginx:1.29"
                user: "1000"
                command: [|'serve'|]
            ```

            ```yaml good
            services:
              web:
                image: "nginx:1.29"
                user: "1000"
                command: "serve"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var scalars = context.Tree.Root.DescendantNodes().OfType<ScalarSyntax>().Where(scalar => scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && IsSimple(context.Tree.Text.ToString(scalar.ContentSpan))).ToArray();
        var singles = scalars.Count(scalar => scalar.Style == ScalarStyle.SingleQuoted);
        var wanted = context.GetOption(Descriptor, Quotes).Trim().ToLowerInvariant() switch
        {
            "single" => ScalarStyle.SingleQuoted,
            "double" => ScalarStyle.DoubleQuoted,
            // As many of each: double quotes, which the other rules about quotes set.
            _ => singles * 2 > scalars.Length ? ScalarStyle.SingleQuoted : ScalarStyle.DoubleQuoted,
        };
        foreach (var scalar in scalars)
        {
            if (scalar.Style != wanted)
            {
                context.Report(Descriptor, scalar.ContentSpan, wanted == ScalarStyle.SingleQuoted ? "double" : "single", wanted == ScalarStyle.SingleQuoted ? "single" : "double");
            }
        }
    }

    // Quotes included: what is between them stands for itself in both kinds.
    private static bool IsSimple(string written) => written.Length >= 2 && written.IndexOfAny(['"', '\'', '\\', '\n', '\r'], 1) == written.Length - 1;
}

/// <summary>Changes the quotes.</summary>
public sealed class MixedQuotesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MixedQuotesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        var quote = text[0] == '"' ? "'" : "\"";
        context.RegisterFix("Change the quotes", FixSafety.Safe, new TextChange(context.Span, quote + text.Substring(1, text.Length - 2) + quote));
    }
}
