using System.Text;
using DockerLint.Diagnostics;

namespace DockerLint.Repository.Generation;

/// <summary>Writes the list of all rules.</summary>
internal static class RuleIndex
{
    public static GeneratedFile Generate(IReadOnlyList<(DiagnosticDescriptor Descriptor, CatalogEntry? Entry)> rules)
    {
        var text = new StringBuilder();
        text.Append($"<!-- Generated from the rules' descriptors by {RepositoryFiles.UpdateCommand} -->\n\n# Rules\n");
        foreach (var group in rules.GroupBy(rule => rule.Entry is null ? "Engine" : rule.Entry.Folder))
        {
            text.Append($"\n## {group.Key}\n\n| id | finds | category | severity | mode | fix |\n|---|---|---|---|---|---|\n");
            foreach (var (descriptor, entry) in group)
            {
                text.Append($"| [{descriptor.Id}](rules/{descriptor.Id}.md) | {descriptor.Title.Replace("|", "\\|")} | {descriptor.Category} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} | {descriptor.Mode} | {RulePage.FixOf(descriptor.Id, entry)} |\n");
            }
        }

        return new GeneratedFile("analyzers/docs/README.md", text.ToString());
    }
}
