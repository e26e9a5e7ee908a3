using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3041_DnfVersionsTests
{
    [Theory]
    [InlineData("FROM fedora:42\nRUN dnf install -y [|httpd|]")]
    [InlineData("FROM fedora:42\nRUN microdnf install -y [|tar|]")]
    [InlineData("FROM fedora:42\nRUN dnf module install -y [|nodejs|]")]
    public void Speaks(string markup) => RuleTest.Verify<DnfVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM fedora:42\nRUN dnf install -y httpd-2.4.63")]
    [InlineData("FROM fedora:42\nRUN dnf module install -y nodejs:22")]
    [InlineData("FROM fedora:42\nRUN dnf group install -y dev")]
    [InlineData("FROM fedora:42\nRUN dnf install -y a.rpm")]
    [InlineData("FROM fedora:42\nRUN dnf install -y $X")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DnfVersionsAnalyzer>(text);
}
