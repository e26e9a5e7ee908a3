using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Tests.Globbing;

public sealed class DockerIgnoreFileTests
{
    [Theory]
    [InlineData("node_modules", "node_modules/a/b.js", true)]
    [InlineData("node_modules", "web/node_modules", false)]
    [InlineData("**/node_modules", "web/node_modules/x", true)]
    [InlineData("**/node_modules", "node_modules", true)]
    [InlineData("/secret", "secret", true)]
    [InlineData("secret/", "secret/key", true)]
    [InlineData("./a/../b", "b", true)]
    [InlineData("*.md", "README.md", true)]
    [InlineData("*.md", "docs/README.md", false)]
    [InlineData("*/*.md", "docs/README.md", true)]
    [InlineData("a/*", "a/b/c", true)]
    [InlineData("**/*.md", "README.md", true)]
    [InlineData("**/*.md", "a/b/README.md", true)]
    [InlineData("**foo", "a/barfoo", true)]
    [InlineData("**foo*", "barfoo", false)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a**", "abc/d", true)]
    [InlineData("dir/**", "dir", false)]
    [InlineData("dir/**", "dir/a/b", true)]
    [InlineData("?oo", "foo", true)]
    [InlineData("[a-f]oo", "foo", true)]
    [InlineData("[^a-f]oo", "foo", false)]
    [InlineData("file\\*", "file*", true)]
    [InlineData("file\\*", "filex", false)]
    [InlineData("# comment", "# comment", false)]
    [InlineData("  foo  ", "foo", true)]
    [InlineData(" # foo", "# foo", true)]
    public void A_line_ignores_as_the_builder_does(string line, string path, bool ignored) =>
        DockerIgnoreFile.Parse(line).IsIgnored(path).Should().Be(ignored);

    [Fact]
    public void An_exception_takes_back_what_lies_below_an_ignored_folder()
    {
        var file = DockerIgnoreFile.Parse("*\n!src\nsrc/bin\n!src/bin/keep.txt\n");

        file.IsIgnored("README.md").Should().BeTrue();
        file.IsIgnored("src/a.cs").Should().BeFalse();
        file.IsIgnored("src/bin/a.dll").Should().BeTrue();
        file.IsIgnored("src/bin/keep.txt").Should().BeFalse();
    }

    [Fact]
    public void Blanks_behind_the_exclamation_mark_and_carriage_returns_do_not_count()
    {
        var file = DockerIgnoreFile.Parse("a*\r\n! abc \r\n");

        file.IsIgnored("abd").Should().BeTrue();
        file.IsIgnored("abc").Should().BeFalse();
    }
}
