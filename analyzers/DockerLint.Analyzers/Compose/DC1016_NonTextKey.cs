using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports keys that YAML reads as something else than text.</summary>
[Analyzer]
public sealed class NonTextKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1016", "Key is no text")
    {
        Message = "YAML reads the key '{0}' as {1}, and Compose takes texts only; put it in quotes",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/non-string-key"],
        Documentation = """
            A key such as `123`, `true` or `null` without quotes is a number, a boolean or nothing in YAML. Compose refuses it at every
            level of the file, extensions included.

            The fix puts the key in quotes; it is safe.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  [|404|]: not found
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  "404": not found
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<MappingEntrySyntax>(AnalyzeEntry);

    private static void AnalyzeEntry(SyntaxNodeAnalysisContext<MappingEntrySyntax> context)
    {
        if (context.Node.Key is not ScalarSyntax { Style: ScalarStyle.Plain, Tag: null } key)
        {
            return;
        }

        var type = ComposeModel.TypeOf(key) switch
        {
            ScalarType.Integer or ScalarType.Float => "a number",
            ScalarType.Boolean => "a boolean",
            ScalarType.Null => "nothing",
            _ => null,
        };
        if (type is not null)
        {
            context.Report(Descriptor, key.ContentSpan, key.Value, type);
        }
    }
}

/// <summary>Puts the key in quotes.</summary>
public sealed class NonTextKeyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [NonTextKeyAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Put the key in quotes", FixSafety.Safe, new TextChange(context.Span, $"\"{context.Tree.Text.ToString(context.Span)}\""));
}
