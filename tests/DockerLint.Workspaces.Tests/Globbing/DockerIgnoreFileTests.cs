using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Tests.Globbing;

public sealed class DockerIgnoreFileTests
{
    [Theory]
    [InlineData("node_modules", "node_modules/a/b.js", true)]
    [InlineData("node_modules", "web/node_modules", false)]
    [InlineData("node_modules", "node_modules2", false)]
    [InlineData("**/node_modules", "web/node_modules/x", true)]
    [InlineData("**/node_modules", "node_modules", true)]
    [InlineData("**/node_modules", "my_node_modules", false)]
    [InlineData("/secret", "secret", true)]
    [InlineData("/secret", "a/secret", false)]
    [InlineData("//secret", "secret", true)]
    [InlineData("secret/", "secret/key", true)]
    [InlineData("secret/", "secret", true)]
    [InlineData("./a/../b", "b", true)]
    [InlineData("a/./b//c", "a/b/c", true)]
    [InlineData("../a", "a", false)]
    [InlineData("/../a", "a", true)]
    [InlineData(".", "a", false)]
    [InlineData("/", "a", false)]
    [InlineData("*.md", "README.md", true)]
    [InlineData("*.md", "docs/README.md", false)]
    [InlineData("*.MD", "README.md", false)]
    [InlineData("Secret", "secret", false)]
    [InlineData("*/*.md", "docs/README.md", true)]
    [InlineData("*/temp*", "a/temporary/b", true)]
    [InlineData("a/*", "a/b/c", true)]
    [InlineData("a/*", "a", false)]
    [InlineData("*", "a/b", true)]
    [InlineData("**", "a/b", true)]
    [InlineData("**/", "a/b", true)]
    [InlineData("/**", "a/b", true)]
    [InlineData("**/*", "a", true)]
    [InlineData("**/*.md", "README.md", true)]
    [InlineData("**/*.md", "a/b/README.md", true)]
    [InlineData("**foo", "a/barfoo", true)]
    [InlineData("**/foo", "a/barfoo", false)]
    [InlineData("**foo*", "barfoo", false)]
    [InlineData("**foo*", "bar/foo1", true)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/**/b", "ab", false)]
    [InlineData("a**/b", "ab", true)]
    [InlineData("a**/b", "axx/b", true)]
    [InlineData("a**", "abc/d", true)]
    [InlineData("dir/**", "dir", false)]
    [InlineData("dir/**", "dir/a/b", true)]
    [InlineData("dir/**", "dir2/a", false)]
    [InlineData("*/**", "a", false)]
    [InlineData("*/**", "a/b", true)]
    [InlineData("***", "a/b", true)]
    [InlineData("?oo", "foo", true)]
    [InlineData("?oo", "oo", false)]
    [InlineData("a?b", "a/b", false)]
    [InlineData("a?b", "a\ud83d\ude00b", true)]
    [InlineData("[a-f]oo", "foo", true)]
    [InlineData("[^a-f]oo", "foo", false)]
    [InlineData("[!a-f]oo", "!oo", true)]
    [InlineData("x[!a]", "x!", true)]
    [InlineData("x[!a]", "xa", true)]
    [InlineData("x[!a]", "xb", false)]
    [InlineData("a[^b]c", "a/c", true)]
    [InlineData("a[+-9]c", "a/c", true)]
    [InlineData("a[.]c", "a.c", true)]
    [InlineData("a[\\]]c", "a]c", true)]
    [InlineData("[[:digit:]]x", "1x", true)]
    [InlineData("[[]x", "[x", true)]
    [InlineData("a]b", "a]b", true)]
    [InlineData("a.b+(c)|{d}$", "a.b+(c)|{d}$", true)]
    [InlineData("a.b", "axb", false)]
    [InlineData("a.*", "axb", false)]
    [InlineData("a^b", "a^b", true)]
    [InlineData("file\\*", "file*", true)]
    [InlineData("file\\*", "filex", false)]
    [InlineData("\\#a", "#a", true)]
    [InlineData("\\!a", "!a", true)]
    [InlineData("# comment", "# comment", false)]
    [InlineData("  foo  ", "foo", true)]
    [InlineData("\tfoo\u00a0", "foo", true)]
    [InlineData(" # foo", "# foo", true)]
    [InlineData("a b", "a b", true)]
    [InlineData("", "a", false)]
    [InlineData("   ", "a", false)]
    [InlineData("!a", "a", false)]
    public void A_line_ignores_as_the_builder_does(string line, string path, bool ignored) =>
        DockerIgnoreFile.Parse(line).IsIgnored(path).Should().Be(ignored);

    [Theory]
    [InlineData("!")]
    [InlineData("! ")]
    [InlineData("!/")]
    [InlineData("a[")]
    [InlineData("a[]b")]
    [InlineData("a[]")]
    [InlineData("a[^]")]
    [InlineData("[-a]")]
    [InlineData("[a-]")]
    [InlineData("[a-c-e]")]
    [InlineData("a\\")]
    [InlineData("[a\\")]
    [InlineData("[z-a]")]
    public void Of_a_file_that_the_builder_refuses_nothing_is_known(string line)
    {
        var file = DockerIgnoreFile.Parse("*\n" + line + "\n");

        file.IsUnderstood.Should().BeFalse();
        file.IsIgnored("a").Should().BeNull();
        file.MaySend("a").Should().BeTrue();
    }

    [Theory]
    [InlineData("file\\d")]
    [InlineData("a[*]b")]
    [InlineData("a[?]b")]
    [InlineData("a[\\w]b")]
    [InlineData("a^*")]
    [InlineData("[[:nothing:]]")]
    [InlineData("a[\ud83d\ude00]")]
    public void What_means_something_else_in_a_regular_expression_is_not_guessed(string line) =>
        DockerIgnoreFile.Parse(line).IsIgnored("a").Should().BeNull();

    [Theory]
    [InlineData("*\n!src\nsrc/bin\n!src/bin/keep.txt", "README.md", true)]
    [InlineData("*\n!src\nsrc/bin\n!src/bin/keep.txt", "src/a.cs", false)]
    [InlineData("*\n!src\nsrc/bin\n!src/bin/keep.txt", "src/bin/a.dll", true)]
    [InlineData("*\n!src\nsrc/bin\n!src/bin/keep.txt", "src/bin/keep.txt", false)]
    [InlineData("!a\n*", "a", true)]
    [InlineData("dir\n!dir*/file1\n!dir/file2", "dir/file1", false)]
    [InlineData("dir\n!dir*/file1\n!dir/file2", "dir/file2", false)]
    [InlineData("dir\n!dir*/file1\n!dir/file2", "dir/file3", true)]
    [InlineData("**\n!**/*.go", "a/b/c.go", false)]
    [InlineData("**\n!**/*.go", "a/b/c.md", true)]
    [InlineData("*\n!./src/", "src/a", false)]
    [InlineData("*\n! src", "src/a", false)]
    [InlineData("*\n!/src", "src/a", false)]
    [InlineData("*\n./!src", "src/a", false)]
    [InlineData("*\n!!src", "src/a", true)]
    [InlineData("*\n!!src", "!src/a", false)]
    [InlineData("a*\r\n! abc \r\n", "abd", true)]
    [InlineData("a*\r\n! abc \r\n", "abc", false)]
    [InlineData("#*\r\n\r\nb\r\n", "b", true)]
    public void The_last_line_that_matches_decides(string text, string path, bool ignored) =>
        DockerIgnoreFile.Parse(text).IsIgnored(path).Should().Be(ignored);

    [Fact]
    public void A_line_that_repeats_an_earlier_one_for_a_folder_does_not_take_hold_behind_an_exception()
    {
        // The builder does not try the third line on the folder, which is ignored already, and it does not match the file.
        var file = DockerIgnoreFile.Parse("a*\n!abc/x\nabc\n");

        file.IsIgnored("abc").Should().BeTrue();
        file.IsIgnored("abc/x").Should().BeFalse();
        file.IsIgnored("abc/y").Should().BeTrue();
    }

    [Theory]
    [InlineData("docs", "docs", false)]
    [InlineData("docs\n!docs/a.md", "docs", true)]
    [InlineData("docs\n!docs/a/b/*.md", "docs/a", true)]
    [InlineData("docs\n!README.md", "docs", false)]
    [InlineData("docs\n!*.md", "docs", false)]
    [InlineData("docs\n!*/*.md", "docs", true)]
    [InlineData("docs\n!*/*.md", "docs/a", false)]
    [InlineData("docs\n!d*/x", "docs", true)]
    [InlineData("docs\n!e*/x", "docs", false)]
    [InlineData("docs\n!docs2/x", "docs", false)]
    [InlineData("docs\n!**/keep", "docs/a/b", true)]
    [InlineData("docs\n!docs/**", "docs", true)]
    [InlineData("docs\n!docs[^x]y", "docs", true)]
    [InlineData("!docs/a.md\ndocs", "docs", false)]
    [InlineData("a", "docs", true)]
    [InlineData("*", "", false)]
    [InlineData("**", "", false)]
    [InlineData("**/*", "", false)]
    [InlineData("*\n!a", "", true)]
    [InlineData("!a\n*", "", false)]
    [InlineData("*.*", "", true)]
    [InlineData("", "", true)]
    public void Something_may_get_through_from_a_folder_only_when_a_later_line_takes_it_back(string text, string folder, bool maySend) =>
        DockerIgnoreFile.Parse(text).MaySend(folder).Should().Be(maySend);

    [Fact]
    public void Many_stars_and_long_names_are_matched_in_bounded_steps()
    {
        var file = DockerIgnoreFile.Parse(string.Concat(Enumerable.Repeat("*a", 40)) + "b\n");

        file.IsIgnored(new string('a', 2000)).Should().BeFalse();
        file.MaySend(new string('a', 2000)).Should().BeTrue();
    }
}
