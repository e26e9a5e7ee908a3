using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1058_RequiredVariableTests
{
    [Theory]
    [InlineData("FROM scratch\nLABEL a=[|${X:?needed}|]")]
    [InlineData("FROM scratch\nLABEL a=x[|${X?}|]")]
    [InlineData("FROM [|${IMAGE:?}|]")]
    [InlineData("FROM alpine:3.22\nENV A=\"[|${B:?c}|]\"")]
    public void Speaks(string markup) => RuleTest.Verify<RequiredVariableAnalyzer>(markup);

    [Theory]
    [InlineData("FROM scratch\nARG X\nLABEL a=${X:?needed}")]
    [InlineData("FROM scratch\nENV X=1\nLABEL a=${X:?}")]
    [InlineData("FROM unknown/image\nLABEL a=${X:?}")]
    [InlineData("FROM scratch\nRUN echo ${X:?}")]
    [InlineData("ARG IMAGE\nFROM ${IMAGE:?}")]
    [InlineData("FROM scratch\nLABEL a=${X:-?}")]
    [InlineData("FROM scratch\nCOPY <<EOF /a\n${X:?}\nEOF")]
    [InlineData("FROM scratch\nONBUILD LABEL a=${X:?}")]
    [InlineData("FROM scratch\nARG TARGETARCH\nLABEL a=${TARGETARCH:?}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RequiredVariableAnalyzer>(text);

    [Theory]
    [InlineData("FROM scratch\nARG X=\nLABEL a=[|${X:?}|]")]
    [InlineData("ARG X=[|${X:?needed}|]\nFROM scratch")]
    public void What_a_build_argument_puts_right_is_a_warning(string markup) =>
        RuleTest.Verify<RequiredVariableAnalyzer>(markup, new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Warning });
}
