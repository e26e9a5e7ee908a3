using System.Text;
using DockerLint.Diagnostics;
using DockerLint.Testing;

namespace DockerLint.Repository.Generation;

/// <summary>
/// Writes the list of the rules that say nothing about a file alone: every text that their documentation calls bad is so by files of the
/// build context or of the project, or by what the caller of the build hands in.
/// </summary>
internal static class OtherFilesPage
{
    private static readonly string[] Surroundings = ["context", "ignored", "own-ignore", "target", "build-arg"];

    public static GeneratedFile Generate(IReadOnlyList<DiagnosticDescriptor> rules)
    {
        var text = new StringBuilder();
        text.Append($"<!-- Generated from the rules' descriptors by {RepositoryFiles.UpdateCommand} -->\n\n# Rules that need more than the file itself\n\n");
        text.Append("They compare the file with others: with what its build context holds, its ignore file, a project, the Dockerfile of a service, or with what\n");
        text.Append("the caller of the build hands in. The build and the command line know these, the live list of problems in an IDE does not.\n\n| id | finds |\n|---|---|\n");
        foreach (var rule in rules.Where(NeedsMore))
        {
            text.Append($"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title.Replace("|", "\\|")} |\n");
        }

        return new GeneratedFile("analyzers/docs/other-files.md", text.ToString());
    }

    private static bool NeedsMore(DiagnosticDescriptor rule)
    {
        var bad = DocumentationExample.Read(rule.Documentation).Where(example => example.IsBad).ToArray();
        return bad.Length > 0 && bad.All(example => example.Files.Count > 0 || Surroundings.Any(example.Settings.ContainsKey));
    }
}
