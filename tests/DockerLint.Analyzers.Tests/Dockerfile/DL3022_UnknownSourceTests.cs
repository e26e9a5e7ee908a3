using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3022_UnknownSourceTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY --from=[|foo|] bar .")]
    [InlineData("FROM a:1 AS build\nFROM a:1\nCOPY --from=[|biuld|] x y")]
    [InlineData("FROM a:1 AS build\nFROM a:1\nRUN --mount=type=bind,from=[|buidl|],target=/x y")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownSourceAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1 AS b\nFROM a:1\nCOPY --from=b x y")]
    [InlineData("FROM a:1 AS b\nFROM a:1\nCOPY --from=B x y")]
    [InlineData("FROM alpine:3.22\nCOPY --from=haskell:latest bar .")]
    [InlineData("FROM alpine:3.22\nCOPY --from=ghcr.io/org/tool x y")]
    [InlineData("FROM alpine:3.22\nCOPY --from=org/tool x y")]
    [InlineData("FROM alpine:3.22\nCOPY --from=$X a b")]
    [InlineData("FROM a:1\nFROM a:1\nCOPY --from=0 x y")]
    [InlineData("FROM alpine:3.22\nCOPY --from=tool@sha256:1111111111111111111111111111111111111111111111111111111111111111 x y")]
    [InlineData("FROM alpine:3.22\nCOPY --from= x y")]
    [InlineData("FROM a:1\nCOPY --from=b x y\nFROM a:1 AS b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownSourceAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1 AS build\nFROM a:1\nCOPY --from=biuld x y", "FROM a:1 AS build\nFROM a:1\nCOPY --from=build x y")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnknownSourceAnalyzer>(before, after);

    [Fact]
    public void A_name_like_no_stage_is_a_hint() => RuleTest.Verify<UnknownSourceAnalyzer>("FROM a:1\nCOPY --from=[|assets|] a b", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Info });

    [Fact]
    public void A_named_build_context_is_known() =>
        RuleTest.VerifySilent<UnknownSourceAnalyzer>("FROM a:1\nCOPY --from=assets a b", new RuleTestOptions { BuildInputs = new BuildInputs { NamedContexts = ["assets"] } });
}
