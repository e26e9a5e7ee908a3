using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5018_UncheckedRemoteAddTests
{
    [Theory]
    [InlineData("FROM a:1\nADD [|https://example.com/a.tgz|] /x")]
    [InlineData("FROM a:1\nADD [[|\"https://example.com/a.tgz\"|], \"/x\"]")]
    [InlineData("FROM a:1\nARG V=1\nADD [|https://example.com/$V/a.tgz|] /x")]
    [InlineData("FROM a:1\nARG V\nADD [|https://example.com/$V/a.tgz|] /x")]
    [InlineData("FROM a:1\nARG U=https://example.com/a\nADD [|$U|] /x")]
    [InlineData("FROM a:1\nRUN sha256sum -c sums\nADD [|https://example.com/a.tgz|] /x")]
    public void Speaks(string markup) => RuleTest.Verify<UncheckedRemoteAddAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nADD --checksum=sha256:11 https://example.com/a.tgz /x")]
    [InlineData("FROM a:1\nADD https://github.com/a/b.git#v1 /x")]
    [InlineData("FROM a:1\nADD git@github.com:a/b.git /x")]
    [InlineData("FROM a:1\nADD a.tgz /x")]
    [InlineData("FROM a:1\nADD https://api.github.com/repos/a/b/git/refs/heads/main /.ref")]
    [InlineData("FROM a:1\nADD $SRC /x")]
    [InlineData("FROM a:1\nADD https://example.com/$SRC /x")]
    [InlineData("FROM a:1\nADD http://example.com/a.tgz /x")]
    [InlineData("FROM a:1\nADD https://example.com/a.tgz /x\nRUN echo '11  /x' | sha256sum -c")]
    [InlineData("FROM a:1\nADD https://example.com/a.tgz /x\nRUN <<E\ngpg --verify /x.asc\nE")]
    [InlineData("FROM a:1\nADD <<E /x\nhttps://example.com\nE")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UncheckedRemoteAddAnalyzer>(text);

    [Fact]
    public void The_message_shows_no_credentials() => RuleTest.Verify<UncheckedRemoteAddAnalyzer>(
        "FROM a:1\nADD [|https://me:hunter2@example.com/a.tgz?sig=abc|] /x",
        new RuleTestOptions { Messages = ["Nothing checks what 'https://example.com/a.tgz' delivers, so the build takes whatever is there on the day"] });
}
