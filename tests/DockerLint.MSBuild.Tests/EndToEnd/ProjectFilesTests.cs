using System.Text.Json;
using DockerLint.Syntax;

namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class ProjectFilesTests(PackageFeed feed)
{
    [Fact]
    public void The_patterns_find_what_the_search_of_a_folder_finds()
    {
        var sample = feed.Copy("WebApp");
        string[] names =
        [
            "Dockerfile.dev", "Dockerfile.prod.tmpl", "Dockerfile.dockerignore", "Dockerfile.md", "Dockerfile.orig", "Dockerfile~", "DockerfileX", "api.Dockerfile", "api.dockerfile.j2",
            "Containerfile", "containerfile.dev", "compose.yml", "compose.override.yaml", "compose-dev.yml", "compose_ci.yaml", "composer.yml", "compose.yml.swp",
            "docker-compose.yml", "docker-compose.override.yml", "Docker-Compose.CI.yaml", "docker-compose.txt", "values.yaml", "sub/Dockerfile",
        ];
        Array.ForEach(names, name => sample.Write(name, ""));
        sample.Run("restore", "-v:quiet").ExitCode.Should().Be(0);

        var items = Items(sample);

        items.Should().BeEquivalentTo(Directory.GetFiles(sample.Folder).Where(file => FileNames.IsSearchedFor(Path.GetFileName(file))));
        items.Should().HaveCountGreaterThan(12);
        AssertTooling(sample, items);
        AssertNothing(sample);
    }

    private static void AssertTooling(Sample sample, IReadOnlyList<string> usual)
    {
        sample.Write("../deploy/one.docker", "FROM busybox:latest\n");
        sample.Write("../deploy/two.docker", "FROM busybox:latest\n");
        sample.Write("deploy/stack.yml", "");
        var one = sample.At("../deploy/one.docker");

        Items(sample, "-p:DockerfileFile=../deploy/one.docker").Should().BeEquivalentTo([.. usual, one]);
        Items(sample, "-p:DockerDefaultDockerfile=../deploy/one.docker").Should().BeEquivalentTo([.. usual, one]);
        Items(sample, "-p:DockerfilePath=../deploy/one.docker", "-p:DockerfileFile=../deploy/two.docker").Should().BeEquivalentTo([.. usual, one]);
        Items(sample, "-p:DockerfileFile=../deploy/none.docker").Should().BeEquivalentTo(usual);
        Items(sample, "-p:DockerComposeBaseFilePath=deploy/stack").Should().BeEquivalentTo([.. usual, sample.At("deploy/stack.yml")]);
        Items(sample, "-p:AdditionalComposeFilePaths=deploy/stack.yml").Should().BeEquivalentTo([.. usual, sample.At("deploy/stack.yml")]);

        var elsewhere = sample.Lint("-p:EnableDefaultDockerLintItems=true", "-p:DockerfileFile=../deploy/one.docker");
        elsewhere.Findings.Should().Contain(line => line.File == one && line.Code == "DL3007");
    }

    private static void AssertNothing(Sample sample)
    {
        foreach (var file in Directory.GetFiles(sample.Folder).Where(file => FileNames.IsSearchedFor(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        var nothing = sample.Lint("-v:detailed");

        nothing.ExitCode.Should().Be(0, nothing.Output);
        var log = nothing.Output.Split('\n').Where(line => line.Contains("DockerLint", StringComparison.Ordinal)).ToArray();
        log.Should().Contain(line => line.Contains("Done building target \"DockerLint\"", StringComparison.Ordinal));
        log.Should().NotContain(line => line.Contains("\"DockerLint.MSBuild.Tasks", StringComparison.Ordinal), "the task is not even loaded");
    }

    private static IReadOnlyList<string> Items(Sample sample, params string[] arguments)
    {
        var outcome = sample.Run(["msbuild", "-getItem:DockerLintFile", .. arguments]);
        outcome.ExitCode.Should().Be(0, outcome.Output);
        using var json = JsonDocument.Parse(outcome.Output);
        return json.RootElement.GetProperty("Items").GetProperty("DockerLintFile").EnumerateArray().Select(item => item.GetProperty("FullPath").GetString() ?? "").ToArray();
    }
}
