using DockerLint.Compose.Applications;

namespace DockerLint.Analyzers.Support;

/// <summary>Reports what keeps the files of a Compose project from coming together.</summary>
internal static class ApplicationRules
{
    /// <summary>Has a rule report problems by their codes, in the file in which they are; a file that stands alone needs no project for that.</summary>
    /// <param name="context">The context.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="codes">The codes, constants of <see cref="ComposeApplicationProblem"/>.</param>
    public static void RegisterApplicationProblemAction(this AnalysisContext context, DiagnosticDescriptor descriptor, params string[] codes) =>
        context.RegisterComposeAction(file =>
        {
            if (!LiesOverOthers(file))
            {
                return;
            }

            foreach (var problem in file.ComposeApplication.Problems)
            {
                // What has the wrong form anyway is not told twice.
                if (problem.Origin.File.Tree == file.Tree && Array.IndexOf(codes, problem.Code) >= 0
                    && !file.Model.SchemaViolations.Any(violation => violation.Span == problem.Origin.Span))
                {
                    file.Report(descriptor, problem.Origin.Span, problem.Message);
                }
            }
        });

    private static bool LiesOverOthers(ComposeAnalysisContext file) =>
        file.Tree.Root.Documents.Count > 1 || Holds(file, "extends") || Holds(file, "include") || !IsMainName(file.Tree.FilePath);

    private static bool IsMainName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) is "compose.yaml" or "compose.yml" or "docker-compose.yml" or "docker-compose.yaml";

    private static bool Holds(ComposeAnalysisContext file, string word) => file.Tree.Text.ToString().IndexOf(word, StringComparison.Ordinal) >= 0;
}
