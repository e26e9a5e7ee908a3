using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3040_DnfCacheTests
{
    [Theory]
    [InlineData("FROM fedora:42\nRUN [|dnf install|] -y git")]
    [InlineData("FROM fedora:42\nRUN dnf clean all && [|dnf install|] -y git")]
    [InlineData("FROM fedora:42\nRUN [|dnf update|] -y")]
    [InlineData("RUN [|dnf install|] -y git")]
    [InlineData("FROM fedora:42\nRUN dnf install -y a && dnf clean all && [|dnf install|] -y b")]
    [InlineData("FROM fedora:42\nRUN [|microdnf install|] -y tar && dnf clean all")]
    [InlineData("FROM fedora:42\nRUN [|tdnf install|] -y tar")]
    [InlineData("FROM fedora:42\nRUN [|dnf up|] -y")]
    [InlineData("FROM scratch\nADD root.tar /\nRUN [|dnf install|] -y tar")]
    [InlineData("FROM fedora:42\nRUN [|dnf install|] -y tar && dnf clean metadata")]
    public void Speaks(string markup) => RuleTest.Verify<DnfCacheAnalyzer>(markup);

    [Theory]
    [InlineData("FROM fedora:42\nRUN dnf install -y git && dnf clean all")]
    [InlineData("FROM fedora:42\nRUN dnf install -y git; dnf clean all")]
    [InlineData("FROM fedora:42\nRUN dnf install -y git && rm -rf /var/cache/dnf/*")]
    [InlineData("FROM fedora:42\nRUN dnf install -y git && rm -rf /var/cache")]
    [InlineData("FROM fedora:42\nRUN --mount=type=cache,target=/var/cache/dnf dnf install -y git")]
    [InlineData("FROM fedora:42 AS build\nRUN dnf install -y git\nFROM scratch")]
    [InlineData("FROM fedora:42\nRUN dnf remove -y git")]
    [InlineData("FROM fedora:42\nRUN microdnf install -y tar && microdnf clean all && rm -rf /var/cache/yum")]
    [InlineData("FROM fedora:42\nRUN dnf install -y tar && yum clean all")]
    [InlineData("FROM fedora:42\nRUN --mount=type=cache,target=/var/cache/libdnf5 dnf in -y tar")]
    [InlineData("FROM fedora:42\nRUN dnf module enable -y nodejs:22")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DnfCacheAnalyzer>(text);

    [Theory]
    [InlineData("FROM fedora:42\nRUN dnf install -y git", "FROM fedora:42\nRUN dnf install -y git && dnf clean all")]
    [InlineData("FROM fedora:42\nRUN dnf install -y git || true", "FROM fedora:42\nRUN dnf install -y git || true")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<DnfCacheAnalyzer>(before, after);
}
