using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] Assemblies =
        ["DockerLint.Analyzers.dll", "DockerLint.Core.dll", "DockerLint.MSBuild.dll", "DockerLint.Reporting.dll", "DockerLint.Workspaces.dll", "Sprache.dll", "YamlDotNet.dll"];

    // Release packages hold the assemblies once more, compiled for the platform that packs.
    private static readonly string[] TaskFolders =
        Repository.Configuration == "Release" ? [RuntimeInformation.RuntimeIdentifier, "netstandard2.0"] : ["netstandard2.0"];

    public static TheoryData<string> Ids => ["DockerLint", "DockerLint.Core", "DockerLint.Analyzers", "DockerLint.Testing", "DockerLint.Tool"];

    [Fact]
    public void The_package_holds_exactly_these_files() => feed.NamesIn("DockerLint").Should().Equal(
    [
        "DockerLint.nuspec",
        "README.md",
        "Sdk/Sdk.props",
        "Sdk/Sdk.targets",
        "THIRD-PARTY-NOTICES.txt",
        "build/DockerLint.Live.targets",
        "build/DockerLint.Once.proj",
        "build/DockerLint.Root.targets",
        "build/DockerLint.Tasks.targets",
        "build/DockerLint.props",
        "build/DockerLint.targets",
        "icon.png",
        .. TaskFolders.SelectMany(folder => Assemblies.Select(assembly => $"tasks/{folder}/{assembly}")).Append("tasks/netstandard2.0/DockerLint.Roslyn.dll").Order(StringComparer.Ordinal),
    ]);

    [Fact]
    public void Its_symbols_are_those_of_our_assemblies() => feed.NamesIn("DockerLint", "snupkg").Should().Equal(
        "DockerLint.nuspec",
        "tasks/netstandard2.0/DockerLint.Analyzers.pdb",
        "tasks/netstandard2.0/DockerLint.Core.pdb",
        "tasks/netstandard2.0/DockerLint.MSBuild.pdb",
        "tasks/netstandard2.0/DockerLint.Reporting.pdb",
        "tasks/netstandard2.0/DockerLint.Roslyn.pdb",
        "tasks/netstandard2.0/DockerLint.Workspaces.pdb");

    [Fact]
    public void It_is_a_development_dependency_without_dependencies()
    {
        var metadata = Metadata("DockerLint");

        Value(metadata, "developmentDependency").Should().Be("true");
        metadata.Descendants().Should().NotContain(element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_package_says_what_it_is(string id)
    {
        var metadata = Metadata(id);

        Value(metadata, "license").Should().Be("MIT");
        Value(metadata, "readme").Should().Be("README.md");
        Value(metadata, "icon").Should().Be("icon.png");
        Value(metadata, "description").Should().NotBeNullOrWhiteSpace();
        var repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        ((string?)repository.Attribute("url")).Should().StartWith("https://");
        ((string?)repository.Attribute("commit")).Should().MatchRegex("^[0-9a-f]{40}$");
        feed.NamesIn(id).Should().Contain(["README.md", "icon.png"]);
        feed.TextIn(id, "README.md").Should().StartWith("# " + id + "\n");
    }

    // The SDK takes the folder of its platform and no file of the other one, so each is whole.
    [Fact]
    public void The_tool_lies_in_a_whole_folder_for_each_platform()
    {
        string[] folders = Repository.Configuration == "Release" ? ["any", RuntimeInformation.RuntimeIdentifier] : ["any"];
        string[] files = ["DockerLint.Analyzers.dll", "DockerLint.Core.dll", "DockerLint.Reporting.dll", "DockerLint.Workspaces.dll", "DotnetToolSettings.xml", "Sprache.dll", "YamlDotNet.dll", "dockerlint.deps.json", "dockerlint.dll", "dockerlint.runtimeconfig.json"];

        feed.NamesIn("DockerLint.Tool").Where(name => name.StartsWith("tools/", StringComparison.Ordinal) && !name.EndsWith(".pdb", StringComparison.Ordinal))
            .Should().Equal(folders.SelectMany(folder => files.Select(file => $"tools/net10.0/{folder}/{file}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Libraries_carry_their_documentation_and_symbols()
    {
        feed.NamesIn("DockerLint.Core").Should().Contain(["lib/netstandard2.0/DockerLint.Core.dll", "lib/netstandard2.0/DockerLint.Core.xml"]);
        feed.NamesIn("DockerLint.Core", "snupkg").Should().Contain("lib/netstandard2.0/DockerLint.Core.pdb");
        feed.NamesIn("DockerLint.Analyzers").Should().Contain("lib/netstandard2.0/DockerLint.Analyzers.xml");
        feed.NamesIn("DockerLint.Testing").Should().Contain("lib/netstandard2.0/DockerLint.Testing.xml");
    }

    [Theory]
    [InlineData("DockerLint")]
    [InlineData("DockerLint.Tool")]
    public void Every_file_of_others_is_named_in_the_notices(string id)
    {
        var notices = feed.TextIn(id, "THIRD-PARTY-NOTICES.txt");
        var foreign = feed.NamesIn(id).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Where(name => name?.StartsWith("DockerLint", StringComparison.OrdinalIgnoreCase) == false);

        foreign.Should().OnlyContain(name => notices.Contains("\n" + name + " ", StringComparison.Ordinal));
    }

    private static string? Value(XElement metadata, string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private XElement Metadata(string id) => XDocument.Parse(feed.TextIn(id, id + ".nuspec")).Root?.Elements().First() ?? throw new InvalidDataException(id);
}
