using DockerLint.Compose.Applications;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that extend what does not exist, or themselves.</summary>
[Analyzer(Words = "extends")]
public sealed class BrokenExtendsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1023", "Service that cannot be extended")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/extends-service-missing", "compose-go/extends-cycle", "compose-go/extends-file-missing"],
        Documentation = """
            `extends` names a service of the same file, or of another file by a path from the folder of the file that names it. Compose
            refuses a service or a file that does not exist, and services that extend each other in a circle. Remote files and paths with
            unknown variables are left alone, and so are files that a lone Compose file names.

            ```yaml bad
            services:
              web:
                extends: [|base|]
            ```

            ```yaml good
            services:
              base:
                image: nginx:1.29
              web:
                extends: base
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterApplicationProblemAction(Descriptor, ComposeApplicationProblem.ExtendedServiceMissing, ComposeApplicationProblem.ExtendedFileMissing, ComposeApplicationProblem.ExtendsCycle);
}
