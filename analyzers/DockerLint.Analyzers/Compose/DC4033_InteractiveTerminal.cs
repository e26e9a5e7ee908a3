namespace DockerLint.Analyzers.Compose;

/// <summary>Reports terminals that are held open in files for production.</summary>
[Analyzer]
public sealed class InteractiveTerminalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4033.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4033", "Open terminal in production")
    {
        Message = "'{0}' keeps a terminal open, and whoever attaches to the container sits at it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            `stdin_open` with `tty` is for sitting at a shell or a debugger. In a file whose name says that it is for production it is
            mostly left over; logs are coloured and mixed then, and some programs wait for input.

            ```yaml bad path=compose.prod.yaml
            services:
              web:
                image: example/web:1.2
                stdin_open: true
                [|tty|]: true
            ```

            ```yaml good path=compose.prod.yaml
            services:
              web:
                image: example/web:1.2
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
        if (service.GetValue("tty")?.Boolean is true && service.GetValue("stdin_open")?.Boolean is true && IsForProduction(context.Tree.FilePath))
        {
            context.Report(Descriptor, service.KeySpan("tty"), service.Name);
        }
    }

    private static bool IsForProduction(string path) =>
        path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant().Split('.', '-', '_').Any(word => word is "prod" or "production");
}
