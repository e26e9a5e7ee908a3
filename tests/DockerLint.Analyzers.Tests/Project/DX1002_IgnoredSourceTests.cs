using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1002_IgnoredSourceTests
{
    [Theory]
    [InlineData("FROM a:1\nCOPY [|docs|] /docs")]
    [InlineData("FROM a:1\nCOPY a.txt [|/docs/x.md|] /docs/")]
    [InlineData("FROM a:1\nADD [|./docs/|] /docs")]
    [InlineData("ARG D=docs\nFROM a:1\nARG D\nCOPY [|$D|] /docs")]
    public void Speaks(string markup) =>
        RuleTest.Verify<IgnoredSourceAnalyzer>(markup, new RuleTestOptions { BuildContext = new TestBuildContext("a.txt", "docs/x.md") { Ignored = ["docs"] } });

    [Theory]
    [InlineData("FROM a:1\nCOPY a.txt /")]
    [InlineData("FROM a:1\nCOPY . /")]
    [InlineData("FROM a:1\nCOPY --from=b docs /docs")]
    [InlineData("FROM a:1\nADD https://x.example/docs /docs")]
    [InlineData("FROM a:1\nCOPY do*s /docs")]
    [InlineData("FROM a:1\nCOPY $X /docs")]
    [InlineData("FROM a:1\nCOPY <<docs /docs\nx\ndocs\n")]
    public void IsSilent(string text) =>
        RuleTest.VerifySilent<IgnoredSourceAnalyzer>(text, new RuleTestOptions { BuildContext = new TestBuildContext("a.txt", "docs/x.md") { Ignored = ["docs"] } });

    [Fact]
    public void Is_silent_when_something_below_the_source_is_not_ignored() =>
        RuleTest.VerifySilent<IgnoredSourceAnalyzer>("FROM a:1\nCOPY src ./src", new RuleTestOptions { BuildContext = new TestBuildContext("src/a.cs", "src/b.cs") { Ignored = ["src/b.cs"] } });

    [Fact]
    public void Is_silent_when_a_line_may_take_back_what_is_not_there_yet() =>
        RuleTest.VerifySilent<IgnoredSourceAnalyzer>("FROM a:1\nCOPY src ./src", new RuleTestOptions { BuildContext = new TestBuildContext() { Ignored = ["src"], TakenBack = ["src/a.cs"] } });

    [Fact]
    public void Speaks_behind_a_line_that_takes_back_something_else() =>
        RuleTest.Verify<IgnoredSourceAnalyzer>("FROM a:1\nCOPY [|src|] ./src", new RuleTestOptions { BuildContext = new TestBuildContext() { Ignored = ["src"], TakenBack = ["README.md"] } });

    [Fact]
    public void Speaks_about_the_whole_context_when_everything_is_ignored() =>
        RuleTest.Verify<IgnoredSourceAnalyzer>("FROM a:1\nCOPY [|.|] .", new RuleTestOptions { BuildContext = new TestBuildContext("a.cs") { Ignored = ["*"] } });

    [Fact]
    public void Is_silent_about_the_whole_context_when_something_is_taken_back() =>
        RuleTest.VerifySilent<IgnoredSourceAnalyzer>("FROM a:1\nCOPY . .", new RuleTestOptions { BuildContext = new TestBuildContext("src/a.cs") { Ignored = ["*"], TakenBack = ["src"] } });

    [Fact]
    public void Names_the_ignore_file_that_counts() =>
        RuleTest.Verify<IgnoredSourceAnalyzer>("FROM a:1\nCOPY [|docs|] /docs", new RuleTestOptions
        {
            BuildContext = new TestBuildContext("docs/x.md") { Ignored = ["docs"], OwnIgnoreFile = "build/Dockerfile.dockerignore" },
            Messages = ["'docs' is kept out of the build by 'Dockerfile.dockerignore', so this COPY does not find it"],
        });

    [Fact]
    public void Is_silent_when_the_context_is_not_known() => RuleTest.VerifySilent<IgnoredSourceAnalyzer>("FROM a:1\nCOPY docs /docs");
}
