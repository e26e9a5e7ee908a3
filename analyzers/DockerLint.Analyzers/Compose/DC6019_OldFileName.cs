namespace DockerLint.Analyzers.Compose;

/// <summary>Reports files under their old name.</summary>
[Analyzer]
public sealed class OldFileNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6019", "Old name of the file")
    {
        Message = "'{0}' is the old name; 'compose.yaml' is what Compose looks for first",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            `docker-compose.yml` is still read, but `compose.yaml` is preferred and wins where both stand in one folder. Scripts and
            other tools may know the old name only, so renaming is a matter of taste.

            ```yaml bad path=docker-compose.yml
            [|services|]:
              web:
                image: nginx:1.29
            ```

            ```yaml good path=compose.yaml
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var name = PathText.Name(context.Tree.FilePath.Replace('\\', '/'));
        if (name.StartsWith("docker-compose.", StringComparison.OrdinalIgnoreCase) && context.Model.TopLevelEntries.FirstOrDefault(entry => entry.KeyText == "services") is { } services)
        {
            context.Report(Descriptor, services.Key.ContentSpan, name);
        }
    }
}
