using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports commands of which Compose drops the end.</summary>
[Analyzer(Words = "command entrypoint")]
public sealed class CommandTailAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2032.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2032", "Compose drops the end of the command")
    {
        Message = "Compose runs no shell and drops everything from '{0}' on; run a shell ('sh -c') for it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A command that is one text is split into words, and no shell sees it. At the first `&&`, `||`, `;`, `|`, `<`, `>` or `&`
            outside of quotes Compose stops reading, without a word, and runs what stands before. `sh -c "…"` or the list form with a
            shell is what is meant.

            ```yaml bad
            services:
              api:
                image: example/api:1.2
                command: ./migrate [|&&|] ./serve
            ```

            ```yaml good
            services:
              api:
                image: example/api:1.2
                command: sh -c "./migrate && exec ./serve"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        Check(context, context.Service.Entrypoint);
        Check(context, context.Service.Command);
    }

    private static void Check(ServiceAnalysisContext context, ServiceCommand? command)
    {
        if (command is { Text: { } text, IgnoredFrom: { } start and > 0 })
        {
            var length = start + 1 < text.Text.Length && text.Text[start + 1] == text.Text[start] ? 2 : 1;
            context.Report(Descriptor, text.GetSpan(new TextSpan(start, length)), text.Text.Substring(start, length));
        }
    }
}
