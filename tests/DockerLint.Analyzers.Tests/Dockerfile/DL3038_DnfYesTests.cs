using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3038_DnfYesTests
{
    [Theory]
    [InlineData("FROM fedora:42\nRUN [|dnf install|] httpd")]
    [InlineData("FROM fedora:42\nRUN [|dnf5 upgrade|]")]
    [InlineData("FROM fedora:42\nRUN [|tdnf install|] tar")]
    [InlineData("FROM fedora:42\nRUN [|microdnf install|] tar")]
    public void Speaks(string markup) => RuleTest.Verify<DnfYesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM fedora:42\nRUN dnf install -y httpd")]
    [InlineData("FROM fedora:42\nRUN dnf -y install httpd")]
    [InlineData("FROM fedora:42\nRUN dnf --setopt=assumeyes=True install httpd")]
    [InlineData("FROM fedora:42\nRUN dnf clean all")]
    [InlineData("FROM fedora:42\nRUN notdnf install x")]
    [InlineData("FROM fedora:42\nRUN tdnf install --assumeyes tar")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DnfYesAnalyzer>(text);

    [Theory]
    [InlineData("FROM fedora:42\nRUN dnf install httpd", "FROM fedora:42\nRUN dnf install -y httpd")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<DnfYesAnalyzer>(before, after);

    [Fact]
    public void Only_hints_at_microdnf_which_seldom_asks() =>
        RuleTest.Verify<DnfYesAnalyzer>("FROM fedora:42\nRUN [|microdnf install|] tar", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Info });
}
