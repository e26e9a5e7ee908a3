using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9061_FileByEchoTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN [|echo|] \"hello world\" > /app/config.txt")]
    [InlineData("FROM alpine:3.22\nRUN [|printf|] 'a\\nb\\n' > /a.sh && chmod +x /a.sh")]
    [InlineData("FROM alpine:3.22\nRUN { [|echo|] a > /a; echo b >> /a; }")]
    [InlineData("FROM alpine:3.22\nRUN [|cat|] <<EOF > /a\nb\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN [|echo|] a | tee /etc/a > /dev/null")]
    [InlineData("FROM alpine:3.22\nENV V=1\nRUN [|echo|] \"v=$V\" > /etc/v")]
    public void Speaks(string markup) => RuleTest.Verify<FileByEchoAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN echo a >> /etc/hosts")]
    [InlineData("FROM alpine:3.22\nRUN echo a > config.txt")]
    [InlineData("FROM alpine:3.22\nRUN echo a | tee -a /etc/hosts")]
    [InlineData("FROM alpine:3.22\nRUN echo a > /a && make")]
    [InlineData("FROM alpine:3.22\nRUN echo \"$(date)\" > /a")]
    [InlineData("FROM alpine:3.22\nARG V\nRUN echo $V > /a")]
    [InlineData("FROM alpine:3.22\nRUN cat /b > /a")]
    [InlineData("FROM alpine:3.22\nRUN cat <<EOF > /a\n$(date)\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache echo a > /var/cache/done")]
    [InlineData("FROM alpine:3.22\nRUN echo 1 > /proc/sys/net/x")]
    [InlineData("FROM alpine:3.22\nRUN echo a")]
    [InlineData("FROM alpine:3.22\nRUN echo a | sed s/a/b/ > /a")]
    [InlineData("FROM alpine:3.22\nRUN chmod +x /a")]
    [InlineData("FROM alpine:3.22\nRUN if x; then echo a > /a; fi")]
    [InlineData("FROM alpine:3.22\nRUN echo a | tee")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FileByEchoAnalyzer>(text);
}
