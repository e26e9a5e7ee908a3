using DockerLint.Configuration;
using DockerLint.Syntax;
using DockerLint.Workspaces;

namespace DockerLint.Cli.Verbs;

/// <summary>The rules that the configuration of a folder or of a file declares.</summary>
internal static class DeclaredRuleList
{
    /// <summary>A request for the configuration of a file, or of what usually stands in the working directory.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="host">Tells the working directory.</param>
    public static LintRequest RequestFor(string? path, HostEnvironment host) => new()
    {
        Inputs = path is null ? [new LintInput("Dockerfile", SourceLanguage.Dockerfile), new LintInput("compose.yaml", SourceLanguage.Compose)] : [new LintInput(path)],
        WorkingDirectory = host.WorkingDirectory,
    };

    /// <summary>The rules, by id. What is wrong with configuration goes to standard error.</summary>
    public static IReadOnlyList<DeclaredRule> Find(LintService service, LintRequest request, HostEnvironment host)
    {
        var declared = service.FindDeclaredRules(request, out var problems);
        foreach (var diagnostic in problems.SelectMany(file => file.Diagnostics))
        {
            host.Error.WriteLine($"dockerlint: {diagnostic}");
        }

        return declared;
    }
}
