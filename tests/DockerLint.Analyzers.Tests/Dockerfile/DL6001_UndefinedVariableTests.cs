using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6001_UndefinedVariableTests
{
    [Theory]
    [InlineData("FROM scratch\nCOPY [|$foo|] .\nARG foo=bar")]
    [InlineData("FROM scratch\nARG DIR=x\nCOPY [|$DIRR|] .")]
    [InlineData("FROM scratch\nENV A=[|${B}|]/x")]
    [InlineData("FROM scratch\nCOPY <<EOF /a\n[|$HOME_DIR|]\nEOF")]
    [InlineData("FROM scratch\nENV PATH=[|$PAHT|]:/tmp/bin")]
    [InlineData("FROM scratch\nARG A=1 B=[|$A|]")]
    [InlineData("FROM scratch\nENV X={|DL6031:$X|}:y")]
    [InlineData("FROM alpine:3.22\nENV PYTHONPATH=/opt:{|DL6031:${PYTHONPATH}|}")]
    [InlineData("FROM scratch\nARG V={|DL6031:$V|}")]
    [InlineData("FROM scratch\nENV A={|DL6032:${B:-x}|} C={|DL6032:${D-y}|}")]
    [InlineData("FROM alpine\nARG V={|DL6032:${V:-main}|}")]
    public void Speaks(string markup) => RuleTest.Verify<UndefinedVariableAnalyzer>(markup);

    [Theory]
    [InlineData("FROM scratch AS a\nARG X=1\nFROM a\nCOPY $X /x")]
    [InlineData("FROM scratch\nARG foo\nCOPY $foo .")]
    [InlineData("FROM scratch\nENV foo=1\nCOPY $foo .")]
    [InlineData("FROM unknown/image\nUSER $APP_UID")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nUSER $APP_UID")]
    [InlineData("FROM scratch\nENV LD=/opt${LD:+:$LD}")]
    [InlineData("FROM unknown/image\nENV A=${B:-x} C=$C:y")]
    [InlineData("FROM scratch\nARG B\nENV A=${B:-x} B=$B:y")]
    [InlineData("FROM scratch\nCOPY <<'EOF' /a\n$HOME\nEOF")]
    [InlineData("FROM scratch\nCOPY <<-\\TXT /note.txt\n\tkeep $HOME as is\nTXT")]
    [InlineData("FROM scratch\nRUN echo $X")]
    [InlineData("FROM scratch\nENV A=b C=$A")]
    [InlineData("FROM scratch\nENV X=y\nENV X=$X:y")]
    [InlineData("FROM scratch AS a\nENV X=y\nFROM a\nENV X=$X:y")]
    [InlineData("ARG V=1\nFROM scratch\nLABEL v=$V")]
    [InlineData("FROM $X\nCOPY $Y /z")]
    [InlineData("FROM scratch\nENV PATH=/x:$PATH")]
    [InlineData("FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH /x")]
    [InlineData("FROM scratch\nCOPY \\$x /y")]
    [InlineData("COPY $X /y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndefinedVariableAnalyzer>(text);

    [Fact]
    public void A_similar_name_is_suggested() =>
        RuleTest.Verify<UndefinedVariableAnalyzer>("FROM scratch\nARG DIR_ASSETS=a\nCOPY [|$DIR_ASSET|] .", new RuleTestOptions { Messages = ["Nothing sets 'DIR_ASSET', so it is empty here; did you mean 'DIR_ASSETS'?"] });
}
