using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1021_RunOptionsTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=[|tmp|],target=/a x")]
    [InlineData("FROM alpine:3.22\nRUN --mount=[|typ|]=tmpfs x")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/a,sharing=[|all|] x")]
    [InlineData("FROM alpine:3.22\nRUN --network=[|bridge|] x")]
    [InlineData("FROM alpine:3.22\nRUN --security=[|none|] x")]
    [InlineData("# syntax=docker/dockerfile:1-labs\nFROM alpine:3.22\nRUN --device=example.com/gpu=a,[|example.com/gpu=b|] x")]
    [InlineData("FROM alpine:3.22\nRUN --mount=\"type=[|tmp|],target=/a b\" x")]
    [InlineData("FROM alpine:3.22\nRUN --mount=from=[|$B|],target=/x y")]
    [InlineData("FROM alpine:3.22\nONBUILD RUN --mount=type=[|x|] y")]
    public void Speaks(string markup) => RuleTest.Verify<RunOptionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/a,sharing=locked,id=b x")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=secret,id=a,required=true x")]
    [InlineData("FROM alpine:3.22\nRUN --network=none --security=insecure x")]
    [InlineData("FROM alpine:3.22\nARG T=cache\nRUN --mount=type=$T,target=/a x")]
    [InlineData("FROM alpine:3.22\nARG T\nRUN --mount=type=$T,target=/a x")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=ssh x")]
    [InlineData("FROM alpine:3.22\nRUN --device=example.com/gpu=all,required x")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,\"target=/a b\" x")]
    [InlineData("FROM alpine:3.22\nRUN echo --mount=type=x")]
    [InlineData("# syntax=example.com/x\nFROM a:1\nRUN --mount=type=magic x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RunOptionsAnalyzer>(text);
}
