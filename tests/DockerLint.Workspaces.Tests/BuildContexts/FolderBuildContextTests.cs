using DockerLint.Analysis;
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
        context.IgnoreFilePath.Should().Be("x/Dockerfile.dockerignore");
    }

    [Fact]
    public void An_ignore_file_beside_the_Dockerfile_counts_also_when_it_is_empty()
    {
        folder.Write("x/Dockerfile.dockerignore", "");

        Create("x/Dockerfile").IsIgnored("a/b.txt").Should().BeFalse();
    }

    [Fact]
    public void A_byte_order_mark_does_not_count_but_another_encoding_makes_the_file_unknown()
    {
        folder.Write(".dockerignore", [0xEF, 0xBB, 0xBF, .. "a\n"u8]);
        Create("Dockerfile").IsIgnored("a").Should().BeTrue();

        folder.Write(".dockerignore", [0xFF, 0xFE, (byte)'a', 0]);
        Create("Dockerfile").IsIgnored("a").Should().BeNull();
    }

    [Fact]
    public void Paths_are_shown_relative_to_the_lint_root()
    {
        folder.Write("x/.dockerignore", "a\n");

        Create("Dockerfile").DisplayPath.Should().Be(".");
        Create("Dockerfile").IgnoreFilePath.Should().Be(".dockerignore");
        var inner = new FolderBuildContext(new FileStore(), PathNames.Normalize(folder["x"]), folder["Dockerfile"], PathNames.Normalize(folder.Path));
        inner.DisplayPath.Should().Be("x");
        inner.IgnoreFilePath.Should().Be("x/.dockerignore");
        new FolderBuildContext(new FileStore(), PathNames.Normalize(folder["x"]), folder["Dockerfile"], "/elsewhere").DisplayPath.Should().Be("x");
    }

    [Fact]
    public void Links_are_not_followed()
    {
        using var outside = new TemporaryFolder().Write("secret.txt", "text");
        folder.MakeFolder("l");
        try
        {
            Directory.CreateSymbolicLink(folder["l/link"], outside.Path);
            File.CreateSymbolicLink(folder["l/file.txt"], outside["secret.txt"]);
        }
        catch (IOException)
        {
            // A Windows that does not let everyone make links has none to follow.
            return;
        }

        var context = Create("Dockerfile");
        context.GetEntries("l").Should().Equal(new BuildContextEntry("l/file.txt", false), new BuildContextEntry("l/link", false));
        context.GetEntries("l/link").Should().BeEmpty();
        context.ReadText("l/file.txt").Should().BeNull();
        context.ReadText("l/link/secret.txt").Should().BeNull();
        context.GetEntries("..").Should().BeEmpty();
        context.ReadText("../x").Should().BeNull();
    }

    [Theory]
    [InlineData("a", "a", IgnoredShare.All)]
    [InlineData("a", "a/b.txt", IgnoredShare.All)]
    [InlineData("a", "c.txt", IgnoredShare.None)]
    [InlineData("a/", "a", IgnoredShare.All)]
    [InlineData("a/*", "a", IgnoredShare.Some)]
    [InlineData("a/**", "a", IgnoredShare.Some)]
    [InlineData("a\n!a/b.txt", "a", IgnoredShare.Some)]
    [InlineData("a\n!a/none.txt", "a", IgnoredShare.All)]
    [InlineData("e\n!e/none.txt", "e", IgnoredShare.Unknown)]
    [InlineData("a\n!z", "a", IgnoredShare.All)]
    [InlineData("nope", "nope", IgnoredShare.All)]
    [InlineData("nope\n!nope/*.txt", "nope", IgnoredShare.Unknown)]
    [InlineData("c.txt", "nope", IgnoredShare.None)]
    [InlineData("*", "", IgnoredShare.All)]
    [InlineData("*\n!a.md", "", IgnoredShare.Unknown)]
    [InlineData("*\n!c.txt", "", IgnoredShare.Some)]
    [InlineData(".*", "", IgnoredShare.Some)]
    [InlineData("zzz", "", IgnoredShare.None)]
    [InlineData("zzz", "a", IgnoredShare.None)]
    [InlineData("[", "a", IgnoredShare.Unknown)]
    [InlineData("[", "", IgnoredShare.Unknown)]
    public void The_share_of_a_source_that_is_kept_out_is_told_from_what_is_there(string lines, string path, IgnoredShare share)
    {
        folder.Write(".dockerignore", lines).MakeFolder("e");

        Create("Dockerfile").GetIgnoredShare(path).Should().Be(share);
    }

    [Fact]
    public void Without_an_ignore_file_nothing_is_kept_out_and_nothing_opened()
    {
        File.Delete(folder[".dockerignore"]);
        var files = new FileStore();

        Create("Dockerfile", files).GetIgnoredShare("a").Should().Be(IgnoredShare.None);
        Opened(files).Should().BeEmpty();
    }

    [Fact]
    public void Ignored_folders_that_no_line_takes_anything_back_of_are_not_opened()
    {
        folder.Write("a/deep/x.txt", "").Write("a/keep/y.txt", "").Write(".dockerignore", "a\n!a/keep/*.md\n");
        var files = new FileStore();

        Create("Dockerfile", files).GetIgnoredShare("a").Should().Be(IgnoredShare.All);
        Opened(files).Should().Equal("a", "a/keep");

        files = new FileStore();
        folder.Write(".dockerignore", "a\n");
        Create("Dockerfile", files).GetIgnoredShare("a").Should().Be(IgnoredShare.All);
        Opened(files).Should().Equal(["a"], "the folder is asked for, to see what it is");
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

    private FolderBuildContext Create(string dockerfile, FileStore? files = null) =>
        new(files ?? new FileStore(), PathNames.Normalize(folder.Path), PathNames.Normalize(folder[dockerfile]), PathNames.Normalize(folder.Path));

    // Folders of the context that were asked about, listed or not.
    private string[] Opened(FileStore files) =>
        files.Consulted.Where(Directory.Exists).Select(path => PathNames.GetRelative(PathNames.Normalize(folder.Path), path) ?? "").Where(path => path.Length > 0).ToArray();
}
