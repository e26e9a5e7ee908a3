using DockerLint.Compose.Applications;
using DockerLint.Workspaces.Applications;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Tests.Applications;

public sealed class ApplicationLocatorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("compose.yaml", "compose.override.yml")]
    [InlineData("compose.yml", "docker-compose.override.yaml")]
    [InlineData("docker-compose.yml", "docker-compose.override.yml")]
    public void A_file_and_the_one_laid_over_it_are_one_project(string main, string over)
    {
        folder.Write(main, "services: {a: {image: x}}");
        folder.Write(over, "services: {a: {user: u}}");

        Files(main).Should().Equal(main, over);
        Files(over).Should().Equal(main, over);
        TextOf(over, "a", "image").Should().Be("x");
    }

    [Fact]
    public void The_first_of_Compose_s_names_is_the_project_and_a_variant_lies_over_it()
    {
        folder.Write("compose.yaml", "services: {a: {image: x}}");
        folder.Write("docker-compose.yml", "services: {b: {image: x}}");
        folder.Write("docker-compose.prod.yml", "services: {a: {user: u}}");

        Files("compose.yaml").Should().Equal("compose.yaml");
        Files("docker-compose.yml").Should().Equal("docker-compose.yml");
        Files("docker-compose.prod.yml").Should().Equal("compose.yaml", "docker-compose.prod.yml");
    }

    [Theory]
    [InlineData("COMPOSE_FILE=a.yml:sub/b.yml\n")]
    [InlineData("COMPOSE_FILE=a.yml;sub/b.yml\n")]
    [InlineData("COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=a.yml,sub/b.yml\n")]
    public void The_variable_of_Compose_names_the_files(string variables)
    {
        folder.Write(".env", variables);
        folder.Write("a.yml", "services: {a: {image: x}}");
        folder.Write("sub/b.yml", "services: {a: {user: u}}");

        Files("a.yml").Should().Equal("a.yml", "sub/b.yml");
    }

    [Fact]
    public void Variables_come_from_the_file_beside_the_project()
    {
        folder.Write(".env", "TAG=7\n");
        folder.Write("compose.yaml", "services: {a: {image: \"x:${TAG}\", user: \"${U:-u}\"}}");

        TextOf("compose.yaml", "a", "image").Should().Be("x:7");
        TextOf("compose.yaml", "a", "user").Should().BeNull();
    }

    [Fact]
    public void An_included_file_belongs_to_the_project_that_includes_it()
    {
        folder.Write("compose.yaml", "include: [db/compose.yaml]\nservices: {a: {image: x}}\nnetworks: {n: ~}");
        folder.Write("db/compose.yaml", "services: {db: {image: y, networks: [n]}}");

        Find("db/compose.yaml", "compose.yaml", "db/compose.yaml").Defines("networks", "n").Should().BeTrue();
        Find("db/compose.yaml", "db/compose.yaml").Defines("networks", "n").Should().BeFalse();
    }

    [Fact]
    public void A_file_that_is_named_and_missing_is_a_problem_unless_the_folder_is_a_mere_collection()
    {
        folder.Write("compose.yaml", "include: [none.yaml]");
        Find("compose.yaml", "compose.yaml").Problems.Should().BeEmpty();

        folder.Write("Dockerfile", "FROM scratch");
        Find("compose.yaml", "compose.yaml").Problems.Should().ContainSingle().Which.Code.Should().Be(ComposeApplicationProblem.IncludedFileMissing);
    }

    private string? TextOf(string path, string service, string key) => (Find(path, path).FindService(service)?.Find(key) as ComposeScalarNode)?.Text;

    private string[] Files(string path) => Find(path, path).Files.Select(file => PathNames.GetRelative(PathNames.Normalize(folder.Path), file.Path) ?? file.Path).ToArray();

    private ComposeApplication Find(string path, params string[] inputs)
    {
        var files = new FileStore();
        var trees = new ComposeTrees(Lint.Request(folder, inputs), files);
        var full = PathNames.GetFullPath(folder.Path, path);
        return new ApplicationLocator(trees, files).Find(full, trees.ReadCompose(full)!);
    }
}
