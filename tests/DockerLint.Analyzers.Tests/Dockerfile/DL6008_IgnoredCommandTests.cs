using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6008_IgnoredCommandTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENTRYPOINT app\n[|CMD|] [\"--x\"]")]
    [InlineData("FROM alpine:3.22\n[|CMD|] x\nENTRYPOINT exec app")]
    [InlineData("FROM a:1 AS b\nENTRYPOINT app\nFROM b\n[|CMD|] x")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredCommandAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [\"app\"]\nCMD [\"x\"]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT app \"$@\"\nCMD x")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT app $0 ${1}\nCMD x")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT app")]
    [InlineData("FROM alpine:3.22\nCMD x")]
    [InlineData("FROM alpine:3.22\nSHELL [\"/x\"]\nENTRYPOINT app\nCMD x")]
    [InlineData("# escape=`\nFROM a:1\nENTRYPOINT app\nCMD x")]
    [InlineData("FROM a:1 AS b\nCMD x\nFROM b\nENTRYPOINT app")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT app\nENTRYPOINT [\"b\"]\nCMD x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredCommandAnalyzer>(text);
}
