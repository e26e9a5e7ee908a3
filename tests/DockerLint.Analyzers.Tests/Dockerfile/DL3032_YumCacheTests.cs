using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3032_YumCacheTests
{
    [Theory]
    [InlineData("FROM centos:7\nRUN [|yum install|] -y git")]
    [InlineData("FROM centos:7\nRUN yum clean all && [|yum install|] -y git")]
    [InlineData("FROM centos:7\nRUN [|yum update|] -y")]
    [InlineData("RUN [|yum install|] -y git")]
    [InlineData("FROM centos:7\nRUN yum install -y a && yum clean all && [|yum install|] -y b")]
    public void Speaks(string markup) => RuleTest.Verify<YumCacheAnalyzer>(markup);

    [Theory]
    [InlineData("FROM centos:7\nRUN yum install -y git && yum clean all")]
    [InlineData("FROM centos:7\nRUN yum install -y git; yum clean all")]
    [InlineData("FROM centos:7\nRUN yum install -y git && rm -rf /var/cache/yum/*")]
    [InlineData("FROM centos:7\nRUN yum install -y git && rm -rf /var/cache")]
    [InlineData("FROM centos:7\nRUN --mount=type=cache,target=/var/cache/yum yum install -y git")]
    [InlineData("FROM centos:7 AS build\nRUN yum install -y git\nFROM scratch")]
    [InlineData("FROM centos:7\nRUN yum remove -y git")]
    public void IsSilent(string text) => RuleTest.VerifySilent<YumCacheAnalyzer>(text);

    [Theory]
    [InlineData("FROM centos:7\nRUN yum install -y git", "FROM centos:7\nRUN yum install -y git && yum clean all")]
    [InlineData("FROM centos:7\nRUN yum install -y git || true", "FROM centos:7\nRUN yum install -y git || true")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<YumCacheAnalyzer>(before, after);
}
