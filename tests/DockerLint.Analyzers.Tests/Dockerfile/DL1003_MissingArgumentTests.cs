using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1003_MissingArgumentTests
{
    [Theory]
    [InlineData("[|FROM|]")]
    [InlineData("FROM alpine:3.22\n[|ENV|]")]
    [InlineData("FROM alpine:3.22\n[|LABEL|]")]
    [InlineData("FROM alpine:3.22\n[|USER|]")]
    [InlineData("FROM alpine:3.22\n[|EXPOSE|]")]
    [InlineData("FROM alpine:3.22\n[|VOLUME|]")]
    [InlineData("FROM alpine:3.22\n[|STOPSIGNAL|]")]
    [InlineData("FROM alpine:3.22\n[|MAINTAINER|]")]
    [InlineData("FROM alpine:3.22\n[|ARG|]")]
    [InlineData("FROM alpine:3.22\n[|SHELL|]")]
    [InlineData("FROM alpine:3.22\n[|HEALTHCHECK|]")]
    [InlineData("FROM alpine:3.22\n[|ONBUILD|]")]
    [InlineData("FROM alpine:3.22\nONBUILD [|USER|]")]
    [InlineData("FROM alpine:3.22\n{|DL1026:COPY|}")]
    [InlineData("FROM alpine:3.22\n{|DL1028:RUN|}")]
    [InlineData("FROM alpine:3.22\nadd --chown=a {|DL1026:b|}")]
    [InlineData("FROM alpine:3.22\n{|DL1026:COPY|} <<EOF\nx\nEOF")]
    [InlineData("FROM alpine:3.22\nCOPY {|DL1026:[]|}")]
    [InlineData("FROM alpine:3.22\nCOPY [\"{|DL1026:a b|}\"]")]
    [InlineData("FROM alpine:3.22\n{|DL1028:RU\\\nN|}")]
    public void Speaks(string markup) => RuleTest.Verify<MissingArgumentAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\nx\nEOF")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK NONE")]
    [InlineData("FROM alpine:3.22\nCMD")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT []")]
    [InlineData("FROM alpine:3.22\nVOLUME /a")]
    [InlineData("FROM alpine:3.22\nCOPY a b")]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF /a\nEOF")]
    [InlineData("FROM alpine:3.22\nARG a")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingArgumentAnalyzer>(text);
}
