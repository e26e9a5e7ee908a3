using DockerLint.Projects;
using DockerLint.Workspaces.BuildContexts;

namespace DockerLint.Workspaces.Tests.BuildContexts;

public sealed class ContextProjectsTests
{
    private static readonly EvaluatedProject App = new("/repo/src/App/App.csproj")
    {
        Sdk = "Microsoft.NET.Sdk.Worker",
        Properties = new Dictionary<string, string> { ["TargetFramework"] = "net10.0", ["RollForward"] = "" },
        ProjectReferences = ["/repo/src/Lib/Lib.csproj", "/repo/eng/Eng.csproj", "/repo/src/App/Own/Own.csproj", "/elsewhere/Far.csproj"],
        PackageReferences = ["Serilog"],
    };

    [Theory]
    [InlineData("/repo", "src/App/App.csproj", "src/Lib/Lib.csproj", "eng/Eng.csproj", "src/App/Own/Own.csproj", "../elsewhere/Far.csproj")]
    [InlineData("/repo/src", "App/App.csproj", "Lib/Lib.csproj", "../eng/Eng.csproj", "App/Own/Own.csproj", "../../elsewhere/Far.csproj")]
    [InlineData("/repo/src/App", "App.csproj", "../Lib/Lib.csproj", "../../eng/Eng.csproj", "Own/Own.csproj", "../../../elsewhere/Far.csproj")]
    public void Paths_are_those_of_the_context(string root, string path, params string[] references)
    {
        var project = ContextProjects.Of(root, [App]).Should().ContainSingle().Subject;

        project.Path.Should().Be(path);
        project.ProjectReferences.Should().Equal(references);
        project.Sdk.Should().Be("Microsoft.NET.Sdk.Worker");
        project.TargetFrameworks.Should().BeNull("what is left out is not known here");
        project.GetProperty("TargetFramework").Text.Should().Be("net10.0");
        project.GetProperty("RollForward").Text.Should().BeEmpty();
        project.GetProperty("PublishAot").IsKnown.Should().BeFalse();
        project.PackageReferences.Should().Equal("Serilog");
        project.FrameworkReferences.Should().BeNull();
    }

    [Fact]
    public void Projects_outside_of_the_context_are_left_out()
    {
        ContextProjects.Of("/repo/docker", [App]).Should().BeEmpty();
        ContextProjects.Of("/repo/src/App/App.csproj", [App]).Should().BeEmpty();
        ContextProjects.Of("/repo/src/Ap", [App]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/repo/src/Directory.Build.props", "/repo", true)]
    [InlineData("/repo/src/Directory.Build.props", "/repo/src", true)]
    [InlineData("/repo/src/Directory.Build.props", "/repo/src/App", false)]
    public void What_was_evaluated_with_files_that_the_image_is_built_without_is_left_out(string above, string root, bool isTaken) =>
        ContextProjects.Of(root, [App with { FilesAbove = [above] }]).Select(project => project.Name).Should().Equal(isTaken ? ["App"] : Array.Empty<string>());
}
