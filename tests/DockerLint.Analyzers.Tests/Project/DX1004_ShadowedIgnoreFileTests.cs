using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1004_ShadowedIgnoreFileTests
{
    [Theory]
    [InlineData("FROM a:1\n[|COPY|] a.txt /\nCOPY . /x")]
    [InlineData("FROM a:1 AS x\nRUN a\nFROM b:1\nCOPY --from=x /a /b\n[|ADD|] . /x")]
    public void Speaks_once_at_the_first_copy(string markup) => RuleTest.Verify<ShadowedIgnoreFileAnalyzer>(markup, new RuleTestOptions
    {
        BuildContext = new TestBuildContext("a.txt", ".dockerignore") { OwnIgnoreFile = "docker/web.Dockerfile.dockerignore" },
        Messages = ["Of the ignore files only 'web.Dockerfile.dockerignore' counts for this build, '.dockerignore' of the context does not"],
    });

    [Theory]
    [InlineData("FROM a:1\nRUN a")]
    [InlineData("FROM a:1\nCOPY --from=b /a /b\nONBUILD COPY . .")]
    [InlineData("FROM a:1\nCOPY <<a /b\na\n")]
    public void Is_silent_when_nothing_is_copied_from_the_context(string text) => RuleTest.VerifySilent<ShadowedIgnoreFileAnalyzer>(text, new RuleTestOptions
    {
        BuildContext = new TestBuildContext("a.txt", ".dockerignore") { OwnIgnoreFile = "Dockerfile.dockerignore" },
    });

    [Fact]
    public void Is_silent_when_there_is_one_ignore_file()
    {
        RuleTest.VerifySilent<ShadowedIgnoreFileAnalyzer>("FROM a:1\nCOPY . /", new RuleTestOptions { BuildContext = new TestBuildContext("a.txt", ".dockerignore") });
        RuleTest.VerifySilent<ShadowedIgnoreFileAnalyzer>("FROM a:1\nCOPY . /", new RuleTestOptions { BuildContext = new TestBuildContext("a.txt") { OwnIgnoreFile = "Dockerfile.dockerignore" } });
        RuleTest.VerifySilent<ShadowedIgnoreFileAnalyzer>("FROM a:1\nCOPY . /");
    }
}
