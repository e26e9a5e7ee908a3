using DockerLint.Compose;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports what is no YAML.</summary>
[Analyzer]
public sealed class YamlSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1001", "YAML syntax error")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["dclint/invalid-yaml", "compose-go/yaml-parse"],
        Documentation = """
            Compose stops at the first error of its YAML parser; here all of them are told, each at its own place, and what can be
            read is judged by the other rules all the same. Repeated keys are DC1002, aliases without an anchor DC1003.

            ```yaml bad
            services:
              web:
                image: ""[|nginx:1.29|]
            ```

            ```yaml good
            services:
              web:
                image: "nginx:1.29"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Compose, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        foreach (var diagnostic in context.Tree.Diagnostics)
        {
            if (diagnostic.Code is not (ComposeSyntaxErrors.DuplicateKey or ComposeSyntaxErrors.UndefinedAlias))
            {
                context.Report(Descriptor, diagnostic.Span, diagnostic.Message);
            }
        }
    }
}
