using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1023_TransferSourceTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY [|https://a.example/b|] /c")]
    [InlineData("FROM alpine:3.22\nCOPY x [|git@github.com:a/b.git|] /c/")]
    [InlineData("FROM alpine:3.22\nARG U=http://a\nCOPY [|$U|] /c")]
    [InlineData("FROM alpine:3.22\nADD [|--checksum=sha256:1|] https://a https://b /c/")]
    [InlineData("FROM alpine:3.22\nADD [|--checksum=sha256:1|] a.tgz /c")]
    [InlineData("FROM alpine:3.22\nCOPY --chmod=[|64a|] a /b")]
    [InlineData("FROM alpine:3.22\nADD --chmod=[|10000|] a /b")]
    [InlineData("FROM alpine:3.22\nCOPY --chmod=[|888|] a /b")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY [|https://a|] /b")]
    [InlineData("FROM alpine:3.22\nADD --checksum=[|xyz|] https://e.com/a /b")]
    [InlineData("FROM alpine:3.22\nADD [|--keep-git-dir=true|] https://e.com/a.git?keep-git-dir=false /b")]
    [InlineData("FROM alpine:3.22\nADD --checksum=[|aaaa|] https://e.com/a.git?checksum=bbbb /b")]
    public void Speaks(string markup) => RuleTest.Verify<TransferSourceAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nADD https://a /b")]
    [InlineData("FROM alpine:3.22\nCOPY a /b")]
    [InlineData("FROM alpine:3.22\nADD --checksum=sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa https://a /b")]
    [InlineData("FROM alpine:3.22\nADD --checksum=abc github.com/a/b /c")]
    [InlineData("FROM alpine:3.22\nARG U\nADD --checksum=sha256:1 $U /b")]
    [InlineData("FROM alpine:3.22\nCOPY --chmod=0755 a /b")]
    [InlineData("FROM alpine:3.22\nCOPY --chmod=u=rwX,go=rX a /b")]
    [InlineData("FROM alpine:3.22\nCOPY --chmod=+x a /b")]
    [InlineData("FROM alpine:3.22\nARG M\nCOPY --chmod=$M a /b")]
    [InlineData("FROM alpine:3.22\nCOPY http/a /b")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY $X /b")]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF /a\nhttps://x\nEOF")]
    [InlineData("FROM alpine:3.22\nADD --checksum=sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa https://e.com/a /b")]
    [InlineData("FROM alpine:3.22\nADD --checksum=$SUM https://e.com/a /b")]
    [InlineData("FROM alpine:3.22\nADD --keep-git-dir https://e.com/a.git?keep-git-dir=true&ref=x /b")]
    [InlineData("FROM alpine:3.22\nADD --checksum=aaaa https://e.com/a.git?checksum=aaaabbbb /b")]
    [InlineData("FROM alpine:3.22\nADD --checksum=aaaabbbbccccddddeeeeffff0000111122223333 git@e.com:a/b.git /b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TransferSourceAnalyzer>(text);
}
