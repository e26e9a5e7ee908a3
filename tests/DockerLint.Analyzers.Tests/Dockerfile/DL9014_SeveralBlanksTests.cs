using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9014_SeveralBlanksTests
{
    [Theory]
    [InlineData("FROM[|  |]a:1\nRUN make\n")]
    [InlineData("FROM a:1\nENV A=b[|  |]C=d\n")]
    [InlineData("FROM a:1\nRUN echo[|   |]a && make[|  |]b\n")]
    [InlineData("FROM a:1\nRUN echo \"a  b\"[|  |]c\n")]
    [InlineData("FROM a:1\nRUN echo a \\\n    b[|  |]c\n")]
    [InlineData("FROM a:1\nCMD [\"a\",[|  |]\"b\"]\n")]
    [InlineData("FROM a:1\nCOPY a[|  |]b\n")]
    public void Speaks(string markup) => RuleTest.Verify<SeveralBlanksAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\n    RUN x\n")]
    [InlineData("FROM a:1\nRUN\t\tx\n")]
    [InlineData("FROM a:1\nRUN x \\\n    && y    \\\n    && z\n")]
    [InlineData("FROM a:1\nRUN echo \"a    b\" 'c  d'\n")]
    [InlineData("FROM a:1\nRUN echo \"a \\\n  b  c\"\n")]
    [InlineData("FROM a:1\nRUN <<E\nx   y\nE\n")]
    [InlineData("# a   b\nFROM a:1\nRUN x \\\n  # a   b\n  y\n")]
    [InlineData("FROM a:1\nENV A=b   B=c\nENV AB=bc CD=c\n")]
    [InlineData("FROM a:1\nENV A b   c\n")]
    [InlineData("FROM a:1\nLABEL a=b  \nRUN x\n")]
    [InlineData("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN echo a   b\n")]
    [InlineData("FROM a:1\nRUN x # a   b\n")]
    public void Is_silent_about_alignment_quotes_and_text(string text) => RuleTest.VerifySilent<SeveralBlanksAnalyzer>(text);

    [Fact]
    public void Mends() => RuleTest.VerifyFix<SeveralBlanksAnalyzer>("FROM   a:1\nRUN  x   y  'a  b'\n", "FROM a:1\nRUN x y 'a  b'\n");
}
