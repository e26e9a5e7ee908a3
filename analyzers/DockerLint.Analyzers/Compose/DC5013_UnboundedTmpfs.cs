namespace DockerLint.Analyzers.Compose;

/// <summary>Reports temporary file systems without a size.</summary>
[Analyzer]
public sealed class UnboundedTmpfsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5013", "Temporary file system without a size")
    {
        Message = "'{0}' may take half of the memory of the host",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A `tmpfs` lives in memory. Without a size it grows to half of what the host has.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                tmpfs: ["[|/tmp|]"]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                tmpfs: ["/tmp:size=64m"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterServiceAction(AnalyzeService);
        context.RegisterComposeAction(AnalyzeFile);
    }

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var volume in context.Model.Volumes)
        {
            var options = volume.GetKeyValues("driver_opts");
            if (options.FirstOrDefault(option => option.Key == "type") is { Value: { } type } && type.Value.Text == "tmpfs"
                && (options.FirstOrDefault(option => option.Key == "o") is not { } mount || (mount.ResolvedValue.Text is { } text && text.IndexOf("size=", StringComparison.Ordinal) < 0)))
            {
                context.Report(Descriptor, type.TextSpan(), volume.Key);
            }
        }
    }

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var tmpfs in context.Service.Tmpfs)
        {
            if (tmpfs.Value.Text is { Length: > 0 } text && text.IndexOf("size=", StringComparison.Ordinal) < 0)
            {
                context.Report(Descriptor, tmpfs.TextSpan(), text.Split(':')[0]);
            }
        }

        foreach (var volume in context.Service.Volumes)
        {
            if (volume is { Type: "tmpfs", Long: { } attributes, Target: { } target } && attributes.GetObject("tmpfs")?.Has("size") is not true)
            {
                context.Report(Descriptor, target.TextSpan(), target.Text);
            }
        }
    }
}
