using DockerLint.Workspaces;

namespace DockerLint.MSBuild.Linting;

/// <summary>Makes of facts what the engine takes.</summary>
internal static class ProjectFactsReader
{
    /// <summary>The project of a text that <see cref="ProjectFacts.Reduce"/> has given; null when it has none.</summary>
    public static EvaluatedProject? Read(string text)
    {
        var facts = ProjectFacts.Parse(text).ToLookup(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);
        if (facts[ProjectFacts.File].FirstOrDefault() is not { } file)
        {
            return null;
        }

        var hasItems = facts.Contains(ProjectFacts.HasItems);
        return new EvaluatedProject(file)
        {
            Sdk = facts[ProjectFacts.Sdk].FirstOrDefault(),
            Properties = facts.Where(fact => ProjectFacts.IsProperty(fact.Key)).ToDictionary(fact => fact.Key, fact => fact.First(), StringComparer.OrdinalIgnoreCase),
            FilesAbove = facts[ProjectFacts.FileAbove].ToArray(),
            ProjectReferences = hasItems ? facts[ProjectFacts.ProjectReference].ToArray() : null,
            FrameworkReferences = hasItems ? facts[ProjectFacts.FrameworkReference].ToArray() : null,
            PackageReferences = hasItems ? facts[ProjectFacts.PackageReference].ToArray() : null,
        };
    }
}
