using DockerLint.Dockerfile.Semantics;
using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Tests.Fakes;

namespace DockerLint.MSBuild.Tests.Linting;

public sealed class BuildPropertiesTests
{
    [Fact]
    public void The_text_gives_back_what_it_was_made_of()
    {
        var properties = new BuildProperties("a;b", "A=1\n2;B=\\n", "c=./d", "linux/arm64", "/x/Dockerfile", "base", "--build-arg \"C=D\tE\"");

        BuildProperties.Parse(properties.Format()).Should().Be(properties);
        BuildProperties.None.Format().Should().BeEmpty();
        BuildProperties.Parse("").Should().Be(BuildProperties.None);
        BuildProperties.Parse("a\nb").Should().Be(BuildProperties.None);
    }

    [Fact]
    public void The_properties_of_the_package_hold_for_all_Dockerfiles()
    {
        var inputs = BuildPropertyReader.ForAll(new BuildProperties(" a ; b;", "A=1;B;C=;D=x=y;=z", "c=./d;e", "linux/arm64, linux/amd64;"));

        inputs.Targets.Should().Equal("a", "b");
        inputs.BuildsLastStage.Should().BeFalse();
        inputs.Arguments.Should().Equal(new Dictionary<string, string?> { ["A"] = "1", ["B"] = null, ["C"] = "", ["D"] = "x=y" });
        inputs.NamedContexts.Should().Equal("c");
        inputs.Platforms.Should().Equal("linux/arm64", "linux/amd64");
        BuildPropertyReader.ForAll(BuildProperties.None).Should().BeSameAs(BuildInputs.None);
    }

    [Fact]
    public void The_options_of_the_container_tooling_are_read_as_a_command_line()
    {
        var inputs = BuildPropertyReader.ForContainer(new BuildProperties(
            ContainerStage: "base",
            ContainerArguments: "--build-arg A=B --build-arg \"C=D E\" --build-arg=F 'x y' --no-cache --platform linux/arm64,linux/amd64 --build-context n=./m --target test --label a=b"));

        inputs.Targets.Should().Equal("test", "base");
        inputs.BuildsLastStage.Should().BeTrue("the regular mode builds the whole file");
        inputs.Arguments.Should().Equal(new Dictionary<string, string?> { ["A"] = "B", ["C"] = "D E", ["F"] = null });
        inputs.NamedContexts.Should().Equal("n");
        inputs.Platforms.Should().Equal("linux/arm64", "linux/amd64");
        BuildPropertyReader.ForContainer(BuildProperties.None).Should().BeSameAs(BuildInputs.None);
    }

    [Theory]
    [InlineData("--build-arg")]
    [InlineData("--build-arg --build-arg \"")]
    [InlineData("  \"\" a=b --build-arg ''")]
    public void A_command_line_that_is_cut_short_gives_what_it_holds(string arguments) =>
        BuildPropertyReader.ForContainer(new BuildProperties(ContainerArguments: arguments)).Arguments.Should().BeEmpty();

    [Fact]
    public void What_the_tooling_says_concerns_its_Dockerfile_alone()
    {
        using var folder = new TemporaryFolder();
        var container = folder.Write("Dockerfile", "FROM scratch\nCOPY a /\n");
        var other = folder.Write("x.Dockerfile", "FROM scratch\nCOPY a /\n");
        var build = new BuildProperties(ContainerDockerfile: container, ContainerStage: "nope");
        var job = new LintJob([container, other], folder.Path, null, null, "", "") { Build = build };

        var found = new EngineFindingSource().Find(job, CancellationToken.None).Findings.Where(finding => finding.Id == "DX1005");

        found.Should().ContainSingle().Which.File.Should().Be(container);
        build.For([other]).Should().Be(BuildProperties.None);
        build.For([other, container]).Should().BeSameAs(build);
    }
}
