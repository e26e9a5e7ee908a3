using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3033_YumVersionsTests
{
    [Theory]
    [InlineData("FROM centos:7\nRUN yum install -y [|httpd|]")]
    [InlineData("FROM centos:7\nRUN yum install -y [|httpd-devel|]")]
    public void Speaks(string markup) => RuleTest.Verify<YumVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM centos:7\nRUN yum install -y httpd-2.4.6")]
    [InlineData("FROM centos:7\nRUN yum install -y https://x.example/a.rpm ./b.rpm")]
    [InlineData("FROM centos:7\nRUN yum groupinstall -y dev")]
    [InlineData("FROM centos:7\nRUN yum install -y $X")]
    [InlineData("FROM centos:7\nRUN yum install -y @development")]
    [InlineData("FROM centos:7\nRUN yum update -y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<YumVersionsAnalyzer>(text);
}
