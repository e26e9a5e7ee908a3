using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1010_OnbuildTriggerTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nONBUILD {|DL1037:ONBUILD|} RUN x")]
    [InlineData("FROM alpine:3.22\nONBUILD [|FROM|] a:1")]
    [InlineData("FROM alpine:3.22\nonbuild [|maintainer|] me")]
    public void Speaks(string markup) => RuleTest.Verify<OnbuildTriggerAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nONBUILD RUN x")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY a b")]
    [InlineData("FROM alpine:3.22\nONBUILD HEALTHCHECK NONE")]
    [InlineData("FROM alpine:3.22\nMAINTAINER me")]
    [InlineData("FROM alpine:3.22\nRUN echo ONBUILD ONBUILD")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OnbuildTriggerAnalyzer>(text);
}
