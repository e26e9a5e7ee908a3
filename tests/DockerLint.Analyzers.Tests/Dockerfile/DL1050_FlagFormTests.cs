using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1050_FlagFormTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY --[|from|]=a --[|from|]=b c d")]
    [InlineData("FROM alpine:3.22\nADD --[|link|] --[|link|]=false a b")]
    [InlineData("FROM alpine:3.22\nCOPY --{|DL1051:chmod|} a b")]
    [InlineData("FROM alpine:3.22\nCOPY --{|DL1051:exclude|} a b")]
    [InlineData("FROM alpine:3.22\nCOPY --{|DL1051:parents|}= a b/")]
    [InlineData("FROM alpine:3.22\nADD --link={|DL1052:abc|} a b")]
    [InlineData("FROM alpine:3.22\nADD --keep-git-dir={|DL1052:1|} a b")]
    [InlineData("FROM alpine:3.22\nCOPY --link={|DL1052:$LINK|} a b")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY --{|DL1051:from|} a b")]
    [InlineData("FROM alpine:3.22\nRUN --{|DL1051:mount|} x")]
    [InlineData("FROM --{|DL1051:platform|} a:1")]
    public void Speaks(string markup) => RuleTest.Verify<FlagFormAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY --from=a --chown=b --chmod=c --link --parents=TRUE --exclude=x --exclude=y e f/")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/a --mount=type=tmpfs,target=/b x")]
    [InlineData("FROM alpine:3.22\nCOPY --from= a b")]
    [InlineData("FROM alpine:3.22\nCOPY --xyz --xyz a b")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval NONE")]
    [InlineData("FROM alpine:3.22\nRUN -- --mount")]
    [InlineData("FROM alpine:3.22\nADD --unpack=False a b")]
    [InlineData("FROM alpine:3.22\nRUN echo --mount")]
    [InlineData("# syntax=example.com/frontend:2\nFROM a:1\nCOPY --link=maybe a b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FlagFormAnalyzer>(text);
}
