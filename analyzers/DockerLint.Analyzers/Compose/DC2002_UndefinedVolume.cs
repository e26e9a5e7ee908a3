namespace DockerLint.Analyzers.Compose;

/// <summary>Reports volumes that no top-level entry defines.</summary>
[Analyzer(Words = "volumes")]
public sealed class UndefinedVolumeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2002", "Volume is not defined")
    {
        Message = "'{0}' is no volume of this file{1}, so Compose refuses it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/undefined-volume"],
        Documentation = """
            What stands before the colon is a path of the host when it begins with `.`, `/`, `~` or a drive, else the name of a volume
            that the top level must define. The rule speaks about whole files: those that Compose
            reads by their name (`compose.yaml` and its like), without `include`.

            ```yaml bad
            services:
              db:
                image: postgres:18
                volumes:
                  - [|data|]:/var/lib/postgresql
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                volumes:
                  - data:/var/lib/postgresql
            volumes:
              data:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (NameScope.Of(context, "volumes", context.Model.Volumes.Select(volume => volume.Key)) is not { } known)
        {
            return;
        }

        foreach (var volume in context.Model.Services.SelectMany(service => service.Volumes))
        {
            if (volume is { Type: "volume", Source: { Value.Text: { Length: > 0 } name } source } && volume.Mapping?.Problem is null && known.Lacks(name))
            {
                var hint = name.IndexOf('/') >= 0 ? $" (a path of the host begins with './')" : ComposeText.Suggestion(name, known.Own);
                context.Report(Descriptor, source.TextSpan(), name, hint);
            }
        }
    }
}
