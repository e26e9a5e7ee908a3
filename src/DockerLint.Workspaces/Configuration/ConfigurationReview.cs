using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Text;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Configuration;

/// <summary>Turns what is wrong with configuration files into findings.</summary>
/// <param name="request">The request, whose severities hold for these findings too.</param>
/// <param name="resolver">Knows the files.</param>
internal sealed class ConfigurationReview(LintRequest request, ConfigurationResolver resolver)
{
    /// <summary>The findings by file.</summary>
    public IReadOnlyList<ConfigurationFileResult> Review()
    {
        var files = resolver.Files;
        var declared = new HashSet<string>(files.SelectMany(file => file.DeclaredRules), StringComparer.Ordinal);
        return files.Where(file => file.Problems.Count > 0).Select(file => Review(file, declared)).Where(result => result.Diagnostics.Count > 0).ToArray();
    }

    private ConfigurationFileResult Review(ConfigurationFile file, HashSet<string> declared)
    {
        var problems = file.Problems.Where(problem => problem.UnlessDeclared is null || !declared.Contains(problem.UnlessDeclared));
        var path = PathNames.GetRelative(PathNames.Normalize(request.WorkingDirectory), file.Path) ?? file.Path;
        return new ConfigurationFileResult(path, problems.Select(problem => Report(problem, path, file.Text, request.Severities)).OfType<Diagnostic>().ToArray(), file.Text);
    }

    /// <summary>The finding about a problem; null when findings of its kind are switched off.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="path">The file as it shall appear in reports.</param>
    /// <param name="text">Its text; null when it could not be read.</param>
    /// <param name="severities">Severities that the request sets.</param>
    public static Diagnostic? Report(ConfigurationProblem problem, string path, SourceText? text, IReadOnlyDictionary<string, DockerLint.Configuration.RuleSeverity> severities)
    {
        var severity = problem.IsFatal ? DiagnosticSeverity.Error : problem.IsHint ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        if (severities.TryGetValue(EngineDiagnostics.Configuration.Id, out var configured))
        {
            if (configured == DockerLint.Configuration.RuleSeverity.None)
            {
                return null;
            }

            severity = problem.IsHint && (DiagnosticSeverity)(configured - 1) > severity ? severity : (DiagnosticSeverity)(configured - 1);
        }

        var place = new Location(path, problem.Span, text?.GetLineSpan(problem.Span) ?? default);
        return new Diagnostic(EngineDiagnostics.Configuration, severity, place, [problem.Message]);
    }
}
