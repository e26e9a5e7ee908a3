using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3037_ZypperVersionsTests
{
    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper -n in [|git|]")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y --from r [|git|]")]
    public void Speaks(string markup) => RuleTest.Verify<ZypperVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper -n in git=2.43")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper -n in 'git>=2'")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper -n in a.rpm")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper -n rm git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper -n in $X")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ZypperVersionsAnalyzer>(text);
}
