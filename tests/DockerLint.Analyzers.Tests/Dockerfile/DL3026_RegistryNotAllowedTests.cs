using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3026_RegistryNotAllowedTests
{
    [Theory]
    [InlineData("docker.io", "FROM [|random.com/debian|]")]
    [InlineData("*.random.com", "FROM [|x.com/debian|]")]
    [InlineData("trusted.com", "FROM [|ubuntu:18.04|] AS a\nFROM [|team/ubuntu:18.04|] AS b\nFROM [|docker.io/team/ubuntu:18.04|] AS c")]
    [InlineData("ghcr.io/team", "FROM [|ghcr.io/teams/a:1|]")]
    [InlineData("ghcr.io", "FROM ghcr.io/a:1\nCOPY --from=[|quay.io/a:1|] /a /b\nRUN --mount=from=[|nginx:1|],target=/t ls")]
    public void Speaks(string allowed, string markup) => RuleTest.Verify<RegistryNotAllowedAnalyzer>(markup, With(allowed));

    [Theory]
    [InlineData("", "FROM random.com/debian")]
    [InlineData("x.com,random.com", "FROM random.com/debian")]
    [InlineData("*", "FROM random.com/debian")]
    [InlineData("random.com", "FROM random.com/foo AS builder1\nFROM builder1 AS builder2\nCOPY --from=0 /a /b")]
    [InlineData("x.com, *.random.com", "FROM foo.random.com/debian")]
    [InlineData("registry.*", "FROM registry.example.com/debian")]
    [InlineData("hub.docker.com", "FROM debian:12\nFROM index.docker.io/library/debian:12\nFROM docker.io/team/a:1")]
    [InlineData("docker.io/library", "FROM debian:12\nFROM docker.io/library/debian:12")]
    [InlineData("ghcr.io/team/*", "FROM ghcr.io/team/a:1")]
    [InlineData("trusted.com", "FROM scratch\nCOPY --from=assets /a /b")]
    [InlineData("trusted.com", "ARG HOST\nFROM ${HOST}/a:1\nFROM $BASE")]
    public void IsSilent(string allowed, string text) => RuleTest.VerifySilent<RegistryNotAllowedAnalyzer>(text, With(allowed));

    private static RuleTestOptions With(string allowed) => new() { Options = new Dictionary<string, string> { ["allowed_registries"] = allowed } };
}
