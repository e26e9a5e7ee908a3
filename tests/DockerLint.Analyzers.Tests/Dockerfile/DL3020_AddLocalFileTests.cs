using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3020_AddLocalFileTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\n[|ADD|] a /b")]
    [InlineData("FROM alpine:3.22\n[|ADD|] . /app")]
    [InlineData("FROM alpine:3.22\n[|ADD|] a.zip /b")]
    [InlineData("FROM alpine:3.22\n[|ADD|] [\"a b\", \"/c\"]")]
    [InlineData("FROM alpine:3.22\nARG S=src\n[|ADD|] $S /b")]
    [InlineData("FROM alpine:3.22\n[|add|] --chown=a b c")]
    [InlineData("FROM alpine:3.22\nONBUILD [|ADD|] a /b")]
    [InlineData("FROM alpine:3.22\n[|ADD|] *.json /a/")]
    public void Speaks(string markup) => RuleTest.Verify<AddLocalFileAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nADD https://example.com/a /b")]
    [InlineData("FROM alpine:3.22\nADD a.tar.gz /b")]
    [InlineData("FROM alpine:3.22\nADD \"a.tgz\" /b")]
    [InlineData("FROM alpine:3.22\nADD git@github.com:a/b.git /c")]
    [InlineData("FROM alpine:3.22\nADD https://github.com/a/b.git#v1 /c")]
    [InlineData("FROM alpine:3.22\nADD --checksum=sha256:1 $U /b")]
    [InlineData("FROM alpine:3.22\nARG SRC=https://example.com/data.json\nADD $SRC /data.json")]
    [InlineData("FROM alpine:3.22\nARG SRC\nADD $SRC /a")]
    [InlineData("FROM alpine:3.22\nADD <<EOF /a\nx\nEOF")]
    [InlineData("FROM alpine:3.22\nADD rootfs.tar.xz /")]
    [InlineData("FROM alpine:3.22\nADD * /a/")]
    [InlineData("FROM alpine:3.22\nADD file* /a/")]
    [InlineData("FROM alpine:3.22\nCOPY a /b")]
    [InlineData("FROM alpine:3.22\nADD a b.tar /c/")]
    [InlineData("FROM alpine:3.22\nADD")]
    [InlineData("FROM alpine:3.22\nONBUILD ADD $X /b")]
    [InlineData("FROM alpine:3.22\nADD github.com/a/b /c")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AddLocalFileAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nADD a /b", "FROM alpine:3.22\nCOPY a /b")]
    [InlineData("FROM alpine:3.22\nadd --chown=x a /b", "FROM alpine:3.22\ncopy --chown=x a /b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<AddLocalFileAnalyzer>(before, after);
}
