using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1019_SubstitutionTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=${B:[|x|]}")]
    [InlineData("FROM alpine:3.22\nCOPY a ${B[|^|]}")]
    [InlineData("FROM alpine:3.22\nLABEL a=[|${B|]")]
    [InlineData("FROM alpine:3.22\nEXPOSE ${A:[|0|]:1}")]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF /a\n${A[|^|]}\nEOF")]
    [InlineData("FROM a:[|${}|]")]
    [InlineData("FROM alpine:3.22\nENV A=${B:-${C[|,|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<SubstitutionAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=${B:-x}")]
    [InlineData("FROM alpine:3.22\nENV A=${B#x*} C=${B//a/b}")]
    [InlineData("FROM alpine:3.22\nRUN echo ${A[@]} ${A:0:1}")]
    [InlineData("FROM alpine:3.22\nCMD echo ${A^}")]
    [InlineData("FROM alpine:3.22\nCOPY <<'EOF' /a\n${A[@]}\nEOF")]
    [InlineData("FROM alpine:3.22\nENV A='${B^}'")]
    [InlineData("FROM alpine:3.22\nONBUILD ENV A=${B^}")]
    [InlineData("FROM alpine:3.22\nENV A=\\${B^}")]
    [InlineData("FROM alpine:3.22\nENV A=$")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD echo ${A^}")]
    [InlineData("ARG A=${A:?needed}\nFROM a:1")]
    [InlineData("FROM alpine:3.22\nENV A=\"x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SubstitutionAnalyzer>(text);
}
