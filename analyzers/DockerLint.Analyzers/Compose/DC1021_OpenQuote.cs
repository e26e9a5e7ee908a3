using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports commands with a quote that nothing closes.</summary>
[Analyzer(Words = "command entrypoint")]
public sealed class OpenQuoteAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1021", "Quote of a command is not closed")
    {
        Message = "Nothing closes the quote {0}, so Compose cannot split this command into words and refuses the file",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/command-shellwords"],
        Documentation = """
            Compose splits `command` and `entrypoint` into words like a shell, when they are one text. Quotes of YAML around the text do
            not count. A text with variables is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                command: echo [|"|]hello
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                command: echo "hello"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        AnalyzeCommand(context, context.Service.Command);
        AnalyzeCommand(context, context.Service.Entrypoint);
    }

    private static void AnalyzeCommand(ServiceAnalysisContext context, ServiceCommand? command)
    {
        if (command is { Text: { } text, OpenQuote: { } quote })
        {
            context.Report(Descriptor, text.GetSpan(quote), text.Text.Substring(quote.Start, quote.Length));
        }
    }
}
