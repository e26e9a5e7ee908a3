using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3034_ZypperNonInteractiveTests
{
    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper install|] git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper in|] git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper --quiet remove|] git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper dup|]")]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper si|] git")]
    public void Speaks(string markup) => RuleTest.Verify<ZypperNonInteractiveAnalyzer>(markup);

    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper -n install git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper --non-interactive in git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install -y git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper in --no-confirm git")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper clean")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper refresh")]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper in $X")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ZypperNonInteractiveAnalyzer>(text);

    [Theory]
    [InlineData("FROM opensuse/leap:15.6\nRUN zypper install git", "FROM opensuse/leap:15.6\nRUN zypper -n install git")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ZypperNonInteractiveAnalyzer>(before, after);
}
