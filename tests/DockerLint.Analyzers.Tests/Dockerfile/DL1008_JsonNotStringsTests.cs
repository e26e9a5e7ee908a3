using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1008_JsonNotStringsTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [|[\"a\", 1]|]")]
    [InlineData("FROM alpine:3.22\nRUN [|[[\"a\"]]|]")]
    [InlineData("FROM alpine:3.22\nVOLUME [|[true]|]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [|[null]|]")]
    public void Speaks(string markup) => RuleTest.Verify<JsonNotStringsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [\"a\", \"1\"]")]
    [InlineData("FROM alpine:3.22\nCMD ['a']")]
    [InlineData("FROM alpine:3.22\nRUN [ -f /a ]")]
    [InlineData("FROM alpine:3.22\nCMD []")]
    [InlineData("FROM alpine:3.22\nCMD [\"a\", 1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<JsonNotStringsAnalyzer>(text);
}
