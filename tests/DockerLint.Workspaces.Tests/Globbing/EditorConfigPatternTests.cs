using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Tests.Globbing;

public sealed class EditorConfigPatternTests
{
    [Theory]
    [InlineData("*", "a/b/Dockerfile", true)]
    [InlineData("Dockerfile", "a/Dockerfile", true)]
    [InlineData("/Dockerfile", "Dockerfile", true)]
    [InlineData("/Dockerfile", "a/Dockerfile", false)]
    [InlineData("a/*", "a/b", true)]
    [InlineData("a/*", "a/b/c", false)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("**/b/*", "b/c", true)]
    [InlineData("**/b/*", "a/b/c", true)]
    [InlineData("a/**/c", "a/c", true)]
    [InlineData("*.{yml,yaml}", "compose.yaml", true)]
    [InlineData("*.{yml,yaml}", "compose.json", false)]
    [InlineData("{Dockerfile,*.{a,b}}", "x.b", true)]
    [InlineData("{Dockerfile,*.{a,b}}", "x.c", false)]
    [InlineData("{a}", "{a}", true)]
    [InlineData("{a}", "a", false)]
    [InlineData("a{b", "a{b", true)]
    [InlineData("{a,}x", "x", true)]
    [InlineData("f{1..3}", "f2", true)]
    [InlineData("f{1..3}", "f4", false)]
    [InlineData("f{1..3}", "f", false)]
    [InlineData("f{-3..-1}", "f-2", true)]
    [InlineData("f{3..1}.x", "f2.x", true)]
    [InlineData("[ab].x", "b.x", true)]
    [InlineData("[!ab].x", "b.x", false)]
    [InlineData("[ab", "[ab", true)]
    [InlineData("a?", "ab", true)]
    [InlineData("\\*", "*", true)]
    [InlineData("\\*", "a", false)]
    public void A_section_matches_as_the_specification_says(string section, string path, bool matches) =>
        EditorConfigPattern.Parse(section)?.IsMatch(path).Should().Be(matches);

    [Fact]
    public void A_pattern_that_would_explode_is_refused() =>
        EditorConfigPattern.Parse(string.Concat(Enumerable.Repeat("{a,b}", 20))).Should().BeNull();

    [Fact]
    public void A_pattern_that_would_backtrack_for_ever_answers()
    {
        var pattern = EditorConfigPattern.Parse(string.Concat(Enumerable.Repeat("*a", 30)) + "b");

        pattern.Should().NotBeNull();
        pattern?.IsMatch(new string('a', 2000)).Should().BeFalse();
    }
}
