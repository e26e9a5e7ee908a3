using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Tests.Globbing;

public sealed class GitIgnoreFileTests
{
    [Theory]
    [InlineData("foo", "foo", true)]
    [InlineData("foo", "a/b/foo", true)]
    [InlineData("foo", "food", false)]
    [InlineData("/foo", "foo", true)]
    [InlineData("/foo", "a/foo", false)]
    [InlineData("a/foo", "a/foo", true)]
    [InlineData("a/foo", "b/a/foo", false)]
    [InlineData("*.log", "a/x.log", true)]
    [InlineData("a/*", "a/b", true)]
    [InlineData("a/*/d", "a/b/c/d", false)]
    [InlineData("**/foo/bar", "foo/bar", true)]
    [InlineData("**/foo/bar", "x/y/foo/bar", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a/**/d", "a/d", true)]
    [InlineData("a/**/d", "a/b/c/d", true)]
    [InlineData("a**d", "abcd", true)]
    [InlineData("a**d/x", "ab/cd/x", false)]
    [InlineData("[Bb]uild", "Build", true)]
    [InlineData("[!a-c]x", "dx", true)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("[[:digit:]]x", "7x", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("\\#x", "#x", true)]
    [InlineData("#x", "#x", false)]
    [InlineData("\\!x", "!x", true)]
    [InlineData("x   ", "x", true)]
    [InlineData("x\\ ", "x ", true)]
    [InlineData("[ab", "a", false)]
    public void A_line_ignores_as_git_does(string line, string path, bool ignored) =>
        (GitIgnoreFile.Parse(line, "/r").IsIgnored(path, isFolder: false) ?? false).Should().Be(ignored);

    [Fact]
    public void A_slash_at_the_end_means_folders_only()
    {
        var file = GitIgnoreFile.Parse("out/", "/r");

        file.IsIgnored("out", isFolder: true).Should().BeTrue();
        file.IsIgnored("a/out", isFolder: true).Should().BeTrue();
        file.IsIgnored("out", isFolder: false).Should().BeNull();
    }

    [Fact]
    public void The_last_line_that_matches_decides()
    {
        var file = GitIgnoreFile.Parse("*.yml\n!compose.yml\r\n", "/r");

        file.IsIgnored("other.yml", false).Should().BeTrue();
        file.IsIgnored("compose.yml", false).Should().BeFalse();
        file.IsIgnored("Dockerfile", false).Should().BeNull();
    }
}
