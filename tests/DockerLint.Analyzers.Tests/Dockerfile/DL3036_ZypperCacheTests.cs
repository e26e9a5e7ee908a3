using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3036_ZypperCacheTests
{
    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper install|] -y git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper clean -a && [|zypper install|] -y git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper update|] -y")]
    [InlineData("RUN [|zypper install|] -y git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y a && zypper clean -a && [|zypper install|] -y b")]
    public void Speaks(string markup) => RuleTest.Verify<ZypperCacheAnalyzer>(markup);

    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y git && zypper clean -a")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y git; zypper clean -a")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y git && rm -rf /var/cache/zypp/*")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y git && rm -rf /var/cache")]
    [InlineData("FROM opensuse/leap:15.6\nRUN --mount=type=cache,target=/var/cache/zypp zypper install -y git")]
    [InlineData("FROM opensuse/leap:15.6 AS build\nRUN zypper install -y git\nFROM scratch")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper remove -y git")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ZypperCacheAnalyzer>(text);

    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y git", "FROM opensuse/leap:15.6\nRUN zypper install -y git && zypper clean -a")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y git || true", "FROM opensuse/leap:15.6\nRUN zypper install -y git || true")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ZypperCacheAnalyzer>(before, after);
}
