using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names of projects that Compose writes in another way.</summary>
[Analyzer]
public sealed class ProjectNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1048.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1048", "Project name that Compose changes")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose-go/project-name-empty"],
        Documentation = """
            The name of a project has small letters, digits, dashes and underscores and begins with a letter or digit. Compose makes
            capitals small and drops everything else without a word, so containers and networks are called otherwise than the file says.
            A name of which nothing is left is refused.

            ```yaml bad
            name: [|My.Shop|]
            services:
              web:
                image: nginx:1.29
            ```

            ```yaml good
            name: my-shop
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
        if (context.Model.Name is { Value.Text: { Length: > 0 } text } name && ComposeApplication.NormalizeName(text) is var normal && normal != text)
        {
            if (normal.Length == 0)
            {
                context.Report(Descriptor, name.TextSpan(), $"'{text}' has no letter or digit for the name of a project, and Compose refuses the file");
            }
            else
            {
                context.Report(Descriptor, name.TextSpan(), new ReportDetails { AtMost = DiagnosticSeverity.Warning }, $"Compose drops what the name of a project cannot hold: '{text}' becomes '{normal}'");
            }
        }
    }
}
