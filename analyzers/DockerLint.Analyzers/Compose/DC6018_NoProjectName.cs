namespace DockerLint.Analyzers.Compose;

/// <summary>Reports files without a name of the project.</summary>
[Analyzer]
public sealed class NoProjectNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6018", "Project without a name")
    {
        Message = "the file has no 'name', so that containers, networks and volumes are named after its folder",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/require-project-name-field"],
        Documentation = """
            Without `name` Compose takes the name of the folder: a second checkout makes other volumes, and another folder of the same
            name shares them. Files that lie over others, or whose own name says that they are used with others, are left alone.

            ```yaml bad
            [|services|]:
              web:
                image: nginx:1.29
            ```

            ```yaml good
            name: shop
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
        var entries = context.Model.TopLevelEntries.ToArray();
        if (!context.Model.IsOverride && WholeFile.IsReadAlone(context.Tree.FilePath) && entries.FirstOrDefault(entry => entry.KeyText == "services") is { } services && entries.All(entry => entry.KeyText != "name"))
        {
            context.Report(Descriptor, services.Key.ContentSpan);
        }
    }
}
