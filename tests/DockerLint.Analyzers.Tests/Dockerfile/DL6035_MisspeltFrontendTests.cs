using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6035_MisspeltFrontendTests
{
    [Theory]
    [InlineData("# syntax=[|docker/dokerfile|]:1\nFROM a:1")]
    [InlineData("# syntax=[|dockerfile|]:1.4\nFROM a:1")]
    [InlineData("#syntax=[|docker.io/docker/dockerflie|]\nFROM a:1")]
    [InlineData("# syntax=[|docker/dockerfile-upsteram|]:master\nFROM a:1")]
    public void Speaks(string markup) => RuleTest.Verify<MisspeltFrontendAnalyzer>(markup);

    [Theory]
    [InlineData("# syntax=docker/dockerfile:1\nFROM a:1")]
    [InlineData("# syntax=docker.io/docker/dockerfile-upstream:1-labs\nFROM a:1")]
    [InlineData("# syntax=example.com/frontend:1\nFROM a:1")]
    [InlineData("# syntax=mine/dockerfile:1\nFROM a:1")]
    [InlineData("# escape=`\nFROM a:1")]
    [InlineData("# syntax=r2d4/mockerfile\nFROM a:1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MisspeltFrontendAnalyzer>(text);

    [Theory]
    [InlineData("# syntax=docker/dokerfile:1.4\nFROM a:1", "# syntax=docker/dockerfile:1.4\nFROM a:1")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<MisspeltFrontendAnalyzer>(before, after);
}
