using System.Xml.Linq;

namespace DockerLint.Repository;

public sealed class ProjectArrowsTests
{
    /// <summary>What a project may refer to: projects by their name, packages by theirs.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["DockerLint.Core"] = ["YamlDotNet", "Sprache", "Microsoft.CodeAnalysis.BannedApiAnalyzers"],
        ["DockerLint.Analyzers"] = ["DockerLint.Core"],
        ["DockerLint.Workspaces"] = ["DockerLint.Core"],
        ["DockerLint.Reporting"] = ["DockerLint.Core", "DockerLint.Workspaces"],
        ["DockerLint.Roslyn"] = ["DockerLint.Core", "DockerLint.Analyzers", "Microsoft.CodeAnalysis.Common", "Microsoft.CodeAnalysis.Analyzers"],
        // Of DockerLint.Roslyn it has nothing but the file in the package.
        ["DockerLint.MSBuild"] = ["DockerLint.Core", "DockerLint.Workspaces", "DockerLint.Analyzers", "DockerLint.Reporting", "DockerLint.Roslyn", "Microsoft.Build.Framework"],
        ["DockerLint.Cli"] = ["DockerLint.Core", "DockerLint.Workspaces", "DockerLint.Analyzers", "DockerLint.Reporting", "DockerLint.LanguageServer"],
        ["DockerLint.LanguageServer"] = ["DockerLint.Core", "DockerLint.Workspaces", "DockerLint.Analyzers"],
        ["DockerLint.Testing"] = ["DockerLint.Core"],
    };

    /// <summary>Projects that have to run in every host.</summary>
    private static readonly string[] Portable = ["DockerLint.Core", "DockerLint.Analyzers", "DockerLint.Workspaces", "DockerLint.Reporting", "DockerLint.MSBuild", "DockerLint.Roslyn"];

    private static readonly IReadOnlyList<(string Name, XDocument Project)> Projects = RepositoryFiles.Find("*.csproj", "src", "analyzers", "tests/DockerLint.Testing")
        .Select(path => (Path.GetFileNameWithoutExtension(path), XDocument.Parse(RepositoryFiles.Read(path)))).ToArray();

    [Fact]
    public void Projects_refer_only_to_what_lies_below_them()
    {
        var wrong = Projects.SelectMany(project => References(project.Project)
            .Where(reference => !Allowed.TryGetValue(project.Name, out var allowed) || !allowed.Contains(reference))
            .Select(reference => $"{project.Name} -> {reference}"));

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void What_travels_with_the_build_task_is_built_for_every_host_and_uses_no_package_of_the_System()
    {
        foreach (var (name, project) in Projects.Where(project => Portable.Contains(project.Name)))
        {
            project.Descendants("TargetFramework").Select(element => element.Value).Should().Equal(["netstandard2.0"], name);
            References(project).Where(reference => reference.StartsWith("System.", StringComparison.Ordinal)).Should().BeEmpty(name);
        }
    }

    [Fact]
    public void Rules_of_others_keep_the_version_of_the_package_that_they_are_built_with() =>
        XDocument.Parse(RepositoryFiles.Read("Directory.Build.props")).Descendants("Version").Single().Value.Should().Be(Analysis.CoreVersion.Text);

    private static IEnumerable<string> References(XDocument project) => project.Descendants()
        .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference")
        .Select(element => (element.Attribute("Include")?.Value ?? "").Replace('\\', '/'))
        .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include) : include);
}
