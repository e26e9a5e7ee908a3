using DockerLint.Compose.Applications;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports files that include what does not exist, or themselves.</summary>
[Analyzer(Words = "include")]
public sealed class BrokenIncludeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1024", "File that cannot be included")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/include-cycle", "compose-go/include-env-file"],
        Documentation = """
            `include` names other Compose files by paths from the folder of the file that names them. Compose refuses one that does not exist
            one that includes itself, at once or by others, and one whose `env_file` does not exist. Remote files and paths with unknown variables are left alone, and so are files
            that a lone Compose file names.

            ```yaml bad
            include:
              - [|compose.yaml|]
            services:
              web:
                image: nginx:1.29
            ```

            ```yaml good
            include:
              - database.yaml
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterApplicationProblemAction(Descriptor, ComposeApplicationProblem.IncludedFileMissing, ComposeApplicationProblem.IncludedEnvFileMissing, ComposeApplicationProblem.IncludeCycle);
}
