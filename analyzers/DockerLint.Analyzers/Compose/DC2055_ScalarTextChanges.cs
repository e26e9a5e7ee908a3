using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports plain values whose text is another one when it arrives.</summary>
[Analyzer]
public sealed class ScalarTextChangesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2055.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2055", "Text that YAML changes")
    {
        Message = "'{0}' arrives as '{1}': YAML reads a {2}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/scalar-text-changes"],
        Documentation = """
            In `environment`, `labels`, `args` and their like Compose takes numbers and booleans and writes them as a text again, not
            always the one of the file: `3.10` becomes `3.1`, `0755` becomes `493`, `1_000` becomes `1000`, `TRUE` becomes `true`, and a
            date gets a time. The fix sets quotes, so that the text arrives as it is written.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  PYTHON_VERSION: [|3.10|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  PYTHON_VERSION: "3.10"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);


    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var scalar in FreeTexts.Of(context.Model))
        {
            if (Describe(scalar) is { } problem)
            {
                var details = ProposedFix.Of(new TextChange(scalar.ContentSpan, $"\"{scalar.Value}\""));
                context.Report(Descriptor, scalar.ContentSpan, details, scalar.Value, problem.Text, problem.Kind);
            }
        }
    }

    private static (string Text, string Kind)? Describe(ScalarSyntax scalar)
    {
        var written = scalar.Value;
        var (text, kind) = ComposeModel.TypeOf(scalar) switch
        {
            ScalarType.Boolean => (written.ToLowerInvariant(), "boolean"),
            ScalarType.Integer => (FreeTexts.Integer(written), "number"),
            ScalarType.Float => (FreeTexts.Float(written), "number"),
            ScalarType.Timestamp => (written + " 00:00:00 +0000 UTC", "date"),
            _ => (null, string.Empty),
        };
        return text is null || text == written ? null : (text, kind);
    }
}

/// <summary>Sets quotes.</summary>
public sealed class ScalarTextChangesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ScalarTextChangesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Set quotes", Safety);
}
