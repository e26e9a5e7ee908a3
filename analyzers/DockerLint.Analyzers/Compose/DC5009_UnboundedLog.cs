using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services whose logs grow for ever.</summary>
[Analyzer]
public sealed class UnboundedLogAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5009", "Log without a limit of its size")
    {
        Message = "the log of '{0}' grows until the disk is full; 'max-size' bounds it",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            The default driver `json-file` keeps everything unless `max-size` says otherwise; `local` turns its files by itself. The
            daemon may have a default of its own, which the file does not show, so the rule is off unless asked for. Services that do
            not restart are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|restart|]: unless-stopped
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                restart: unless-stopped
                logging:
                  driver: local
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
        if (service is { HasOtherSources: false, Restart.Value.Text: "always" or "unless-stopped" }
            && (service.Logging is null ? !service.Has("logging") : (service.Logging.GetValue("driver") is null or { Value.Text: "json-file" }) && !service.Logging.GetKeyValues("options").Any(option => option.Key == "max-size")))
        {
            context.Report(Descriptor, service.KeySpan(service.Has("logging") ? "logging" : "restart"), service.Name);
        }
    }
}

/// <summary>Adds a limit for the log.</summary>
public sealed class UnboundedLogCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnboundedLogAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindNode(context.Span).Ancestors().OfType<MappingEntrySyntax>().FirstOrDefault(entry => entry.Key.ContentSpan == context.Span) is { KeyText: "restart", Parent: MappingSyntax service }
            && WrittenPart.Addition(service, "logging:", "  driver: json-file", "  options:", "    max-size: 10m", "    max-file: \"3\"") is { } change)
        {
            context.RegisterFix("Limit the log", FixSafety.Unsafe, change);
        }
    }
}
