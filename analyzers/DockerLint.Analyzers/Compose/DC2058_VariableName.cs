using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports variables whose names nothing can read.</summary>
[Analyzer(Words = "environment")]
public sealed class VariableNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2058.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2058", "Name of a variable that nothing can read")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/env-entry"],
        Documentation = """
            A variable needs a name, or the engine makes no container. A name with blanks or quotes, or with a digit at its beginning, is
            taken, but no shell can read such a variable; this is a warning. Names with dots, dashes and colons are left alone: programs
            ask for them.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment:
                  - '[|=value|]'
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  - NAME=value
            ```
            """,
    };

    private static readonly ReportDetails Odd = new() { AtMost = DiagnosticSeverity.Warning };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var entry in context.Service.Environment)
        {
            if (entry.Key.Length == 0)
            {
                context.Report(Descriptor, entry.Node is ScalarSyntax { ContentSpan.IsEmpty: false } && !entry.KeySpan.IsEmpty ? entry.KeySpan : Text(entry), "this variable has no name, and the engine refuses it");
            }
            else if (ComposeText.IsLiteral(entry.Key) && entry.Key.Trim() == entry.Key && (entry.Key[0] is >= '0' and <= '9' || entry.Key.Any(c => char.IsWhiteSpace(c) || c is '"' or '\'' or '=')))
            {
                context.Report(Descriptor, entry.KeySpan, Odd, $"no shell can read a variable with the name '{entry.Key}'");
            }
        }
    }

    private static TextSpan Text(KeyValueEntry entry) => entry.Node is ScalarSyntax item ? item.GetMappedText().ToOuter(new TextSpan(0, item.Value.Length)) : entry.Node.ContentSpan;
}
