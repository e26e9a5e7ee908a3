using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3030_YumYesTests
{
    [Theory]
    [InlineData("FROM centos:7\nRUN [|yum install|] httpd")]
    [InlineData("FROM centos:7\nRUN sudo [|yum groupinstall|] dev")]
    [InlineData("FROM centos:7\nRUN [|yum update|]")]
    [InlineData("FROM centos:7\nRUN [|yum remove|] httpd")]
    public void Speaks(string markup) => RuleTest.Verify<YumYesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM centos:7\nRUN yum install -y httpd")]
    [InlineData("FROM centos:7\nRUN yum -y install httpd")]
    [InlineData("FROM centos:7\nRUN yum --assumeyes install httpd")]
    [InlineData("FROM centos:7\nRUN yum install --setopt=assumeyes=1 httpd")]
    [InlineData("FROM centos:7\nRUN echo assumeyes=1 >> /etc/yum.conf && yum install httpd")]
    [InlineData("FROM centos:7\nRUN yum clean all")]
    [InlineData("FROM centos:7\nRUN yum makecache")]
    [InlineData("FROM centos:7\nRUN yes | yum install httpd")]
    [InlineData("FROM centos:7\nRUN yum install $X")]
    public void IsSilent(string text) => RuleTest.VerifySilent<YumYesAnalyzer>(text);

    [Theory]
    [InlineData("FROM centos:7\nRUN yum install httpd", "FROM centos:7\nRUN yum install -y httpd")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<YumYesAnalyzer>(before, after);
}
