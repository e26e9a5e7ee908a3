namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class OtherProjectsTests(PackageFeed feed)
{
    [Fact]
    public void A_docker_compose_project_is_linted_by_the_package_as_an_sdk()
    {
        var sample = feed.Copy("Compose");

        var first = sample.Build();

        first.ExitCode.Should().Be(0, first.Output);
        first.Summary.Should().Contain(["Dockerfile(1,6,1,26) warning DL3007", "docker-compose.yml(4,17,4,21) warning DC4001"]).And.OnlyHaveUniqueItems();
        sample.Build().Summary.Should().Equal(first.Summary);
        sample.Build("-p:NoWarn=DL3007").Findings.Should().NotContain(line => line.Code == "DL3007");
    }

    [Fact]
    public void Another_task_may_bring_another_version_of_YamlDotNet()
    {
        var sample = feed.Copy("OtherYaml");

        var build = sample.Build("App/App.csproj");

        build.ExitCode.Should().Be(0, build.Output);
        build.Output.Split('\n').Should().HaveCountGreaterThan(2).And.Contain(line => line.Contains("read 1 document with YamlDotNet 13", StringComparison.Ordinal));
        build.Summary.Should().Contain(["Dockerfile(1,6,1,21) warning DL3007", "compose.yaml(4,17,4,21) warning DC4001"]).And.NotContain(line => line.Contains("DL0001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_library_for_netstandard_and_net_can_use_the_core()
    {
        var build = feed.Copy("Library").Build();

        build.ExitCode.Should().Be(0, build.Output);
        build.Output.Should().NotContain("warning");
    }

    [Fact]
    public void The_command_line_installs_as_a_tool()
    {
        var sample = feed.Copy("WebApp");
        var tools = sample.At("tools");

        var install = sample.Run("tool", "install", "DockerLint.Tool", "--version", feed.Version, "--tool-path", tools);
        install.ExitCode.Should().Be(0, install.Output);

        var program = Path.Combine(tools, OperatingSystem.IsWindows() ? "dockerlint.exe" : "dockerlint");
        var lint = Dotnet.Run(program, sample.Folder, feed.Environment, "lint", "Dockerfile", "--format", "json");
        lint.ExitCode.Should().Be(0, lint.Output);
        lint.Output.Should().Contain("\"DL3007\"");
    }
}
