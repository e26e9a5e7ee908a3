using DockerLint.Workspaces.Discovery;

namespace DockerLint.Workspaces.Tests.Discovery;

public sealed class InputDiscoveryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_files_first_and_then_those_of_its_folders_in_ordinal_order()
    {
        Files("b/Dockerfile", "a/compose.yml", "Dockerfile", "a/.hidden/Dockerfile", "Z.Dockerfile", "readme.md");

        Find(".").Should().Equal("Dockerfile", "Z.Dockerfile", "a/compose.yml", "a/.hidden/Dockerfile", "b/Dockerfile");
        Find("a", "b/").Should().Equal("a/compose.yml", "a/.hidden/Dockerfile", "b/Dockerfile");
        Find("./a").Should().Equal("a/compose.yml", "a/.hidden/Dockerfile");
    }

    [Fact]
    public void Folders_of_tools_are_not_entered_unless_named()
    {
        Files("bin/Dockerfile", "OBJ/Dockerfile", "x/node_modules/y/Dockerfile", ".git/Dockerfile", "src/Dockerfile");

        Find(".").Should().Equal("src/Dockerfile");
        Find("bin").Should().Equal("bin/Dockerfile");
    }

    [Fact]
    public void What_git_ignores_is_left_out_of_a_search_but_not_when_it_is_named()
    {
        Files("gen/Dockerfile", "a/Dockerfile", "a/skip/Dockerfile", "a/keep.Dockerfile", "b/keep.Dockerfile");
        folder.Write(".gitignore", "gen/\nkeep.Dockerfile\n").Write("a/.gitignore", "/skip\n!keep.Dockerfile\n");

        Find(".").Should().Equal("a/Dockerfile", "a/keep.Dockerfile");
        Find("gen/Dockerfile").Should().Equal("gen/Dockerfile");
        Find("gen").Should().Equal("gen/Dockerfile");
    }

    [Fact]
    public void Ignore_files_above_the_search_count_inside_a_repository()
    {
        Files("a/b/one.Dockerfile", "a/b/two.Dockerfile", "a/b/three.Dockerfile");
        folder.MakeFolder(".git/info").Write(".git/info/exclude", "two.*\n").Write(".gitignore", "/a/b/one.*\n");

        Find("a/b").Should().Equal("a/b/three.Dockerfile");
    }

    [Fact]
    public void A_folder_named_Dockerfile_is_no_file()
    {
        Files("Dockerfile/inner.Dockerfile");

        Find(".").Should().Equal("Dockerfile/inner.Dockerfile");
    }

    [Fact]
    public void Patterns_are_expanded_and_what_they_match_is_taken_whatever_its_name()
    {
        Files("a/one.txt", "a/two.txt", "a/c/three.txt", "node_modules/four.txt");

        Find("a/*.txt").Should().Equal("a/one.txt", "a/two.txt");
        Find("**/*.txt").Should().BeEquivalentTo("a/one.txt", "a/two.txt", "a/c/three.txt");
        Find("a/{one,three}.txt").Should().Equal("a/one.txt");
        Find(folder["a/t*.txt"]).Should().Equal(folder["a/two.txt"].Replace('\\', '/'));
    }

    [Fact]
    public void A_pattern_that_matches_folders_searches_them()
    {
        Files("s/a/Dockerfile", "s/b/Dockerfile", "s/b/notes.txt");

        Find("s/*").Should().Equal("s/a/Dockerfile", "s/b/Dockerfile");
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_taken_as_it_is()
    {
        Files("a[1].Dockerfile", "a1.Dockerfile");

        Find("a[1].Dockerfile").Should().Equal("a[1].Dockerfile");
    }

    [Fact]
    public void Each_file_comes_once()
    {
        Files("Dockerfile");

        Find("Dockerfile", ".", "./Dockerfile", "D*").Should().Equal("Dockerfile");
    }

    [Fact]
    public void What_is_not_there_is_told()
    {
        folder.MakeFolder("empty");

        var result = InputDiscovery.Find(Request("nope", "*.none", "empty"));

        result.Inputs.Select(input => input.Path).Should().Equal("nope");
        result.UnmatchedPatterns.Should().Equal("*.none");
        result.EmptyFolders.Should().Equal("empty");
    }

    [Fact]
    public void Links_are_not_followed_out_of_the_root()
    {
        if (OperatingSystem.IsWindows())
        {
            // Making links needs a privilege there.
            return;
        }

        using var outside = new TemporaryFolder();
        outside.Write("Dockerfile", "FROM a").Write("sub/Dockerfile", "FROM a");
        Files("real.txt", "d/Dockerfile");
        File.CreateSymbolicLink(folder["out.Dockerfile"], outside["Dockerfile"]);
        File.CreateSymbolicLink(folder["in.Dockerfile"], folder["real.txt"]);
        File.CreateSymbolicLink(folder["again.Dockerfile"], folder["d/Dockerfile"]);
        Directory.CreateSymbolicLink(folder["linked"], outside["sub"]);
        Directory.CreateSymbolicLink(folder["loop"], folder.Path);

        Find(".").Should().Equal("in.Dockerfile", "d/Dockerfile");
    }

    private void Files(params string[] names)
    {
        foreach (var name in names)
        {
            folder.Write(name, "FROM scratch\n");
        }
    }

    private IEnumerable<string> Find(params string[] paths) => InputDiscovery.Find(Request(paths)).Inputs.Select(input => input.Path);

    private DiscoveryRequest Request(params string[] paths) => new()
    {
        Paths = paths,
        WorkingDirectory = folder.Path,
        ResolveLink = path => (Directory.Exists(path) ? (FileSystemInfo)new DirectoryInfo(path) : new FileInfo(path)).ResolveLinkTarget(true)?.FullName,
    };
}
