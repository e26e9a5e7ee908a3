using DockerLint.Workspaces.BuildContexts;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Tests.BuildContexts;

public sealed class FolderBuildContextTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().Write("a/b.txt", "text").Write("c.txt", "").Write(".dockerignore", "a\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_answers_from_the_disk()
    {
        var context = Create("Dockerfile");

        context.Find("a")?.IsFolder.Should().BeTrue();
        context.Find("a/b.txt")?.IsFolder.Should().BeFalse();
        context.Find("nope").Should().BeNull();
        context.GetEntries("").Select(entry => entry.Path).Should().Equal(".dockerignore", "a", "c.txt");
        context.GetEntries("a").Select(entry => entry.Path).Should().Equal("a/b.txt");
        context.GetEntries("nope").Should().BeEmpty();
        context.ReadText("a/b.txt")?.ToString().Should().Be("text");
        context.ReadText("nope").Should().BeNull();
    }

    [Fact]
    public void The_ignore_file_beside_the_Dockerfile_goes_before_that_of_the_context()
    {
        Create("Dockerfile").IsIgnored("a/b.txt").Should().BeTrue();

        folder.Write("x/Dockerfile.dockerignore", "c.txt\n");
        var context = Create("x/Dockerfile");
        context.IsIgnored("a/b.txt").Should().BeFalse();
        context.IsIgnored("c.txt").Should().BeTrue();
        context.IgnoreFilePath.Should().EndWith("x/Dockerfile.dockerignore");
    }

    [Theory]
    [InlineData("*.txt", true)]
    [InlineData("*/b.*", true)]
    [InlineData("a/?.txt", true)]
    [InlineData("/c.txt", true)]
    [InlineData("../c.txt", true)]
    [InlineData("./a/../c.txt", true)]
    [InlineData("*.md", false)]
    [InlineData("a/*/x", false)]
    [InlineData("[", false)]
    public void Sources_resolve_as_the_builder_resolves_them(string source, bool matches) =>
        Create("Dockerfile").HasMatch(source).Should().Be(matches);

    private FolderBuildContext Create(string dockerfile) => new(new FileStore(), folder.Path, folder[dockerfile]);
}
