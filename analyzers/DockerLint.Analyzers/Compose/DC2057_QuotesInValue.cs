using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports quotes that become a part of a value.</summary>
[Analyzer(Words = "environment args")]
public sealed class QuotesInValueAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2057.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2057", "Quotes that are a part of the value")
    {
        Message = "the quotes belong to the value of '{0}': an item of a list is one text, and nobody takes them away",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/env-quoted-value"],
        Documentation = """
            In a list `- NAME="value"` is a plain text of YAML, and its quotes arrive in the container, other than in a shell or a file
            of variables. The fix takes them away.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  - GREETING=[|"hello"|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  - GREETING=hello
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        Check(context, service.Environment);
        Check(context, service.Build?.Args ?? []);
    }

    private static void Check(ServiceAnalysisContext context, IReadOnlyList<KeyValueEntry> entries)
    {
        foreach (var entry in entries)
        {
            // A value of a mapping stands in quotes of YAML, and what is inside is meant.
            if (entry is { Value: { Text: { Length: > 1 } text } value } && entry.Node is ScalarSyntax { Style: ScalarStyle.Plain } item && item.ContentSpan.Contains(entry.KeySpan)
                && text[0] is '"' or '\'' && text.IndexOf(text[0], 1) == text.Length - 1)
            {
                var span = value.ValueSpan;
                var inner = text.Substring(1, text.Length - 2);
                var isPlain = inner.Length == 0 || (inner.IndexOf(": ", StringComparison.Ordinal) < 0 && inner.IndexOf(" #", StringComparison.Ordinal) < 0 && inner.Trim() == inner && inner[inner.Length - 1] != ':');
                context.Report(Descriptor, span, isPlain ? ProposedFix.Of(new TextChange(span, inner)) : ReportDetails.None, entry.Key);
            }
        }
    }
}

/// <summary>Takes the quotes away.</summary>
public sealed class QuotesInValueCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [QuotesInValueAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Take the quotes away", Safety);
}
