namespace DockerLint.Analyzers.Project;

/// <summary>Reports Compose files that Compose passes over for another one beside them.</summary>
[Analyzer]
public sealed class PassedOverFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1027.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1027", "Compose takes another file of this folder")
    {
        Message = "'{0}' lies beside '{1}', which Compose takes instead",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Where no file is named Compose looks for `compose.yaml`, `compose.yml`, `docker-compose.yml` and `docker-compose.yaml`, takes the
            first and warns about the rest; of override files it takes the first of `compose.override.yml`, `compose.override.yaml`,
            `docker-compose.override.yml` and `docker-compose.override.yaml`. Changes to another one have no effect.

            Silent where `.env` sets `COMPOSE_FILE`, and where the file that is taken names the other one, for example to include it.

            ```yaml bad path=docker-compose.yml context=compose.yaml
            [|services|]:
              web:
                image: nginx:1.29
            ```

            ```yaml good path=compose.yaml context=compose.override.yaml
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    private static readonly string[][] Families =
    [
        ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"],
        ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"],
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var name = PathText.Name(context.Tree.FilePath.Replace('\\', '/'));
        if (context.Input.Project is not { } project || Array.Find(Families, family => Array.IndexOf(family, name) > 0) is not { } names || context.Model.TopLevelEntries.FirstOrDefault() is not { } first)
        {
            return;
        }

        var taken = Array.Find(names, other => other == name || project.Find(other) is { IsFolder: false });
        if (taken is not null && taken != name && !Mentions(project, ".env", "COMPOSE_FILE") && !Mentions(project, taken, name))
        {
            context.Report(Descriptor, first.Key.ContentSpan, name, taken);
        }
    }

    private static bool Mentions(ComposeProject project, string path, string word) =>
        project.ReadText(path)?.ToString().IndexOf(word, StringComparison.Ordinal) >= 0;
}
