using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC3009_BashWordTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p /a/[|{b,c}|]/d")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf x[|{1..3}|] [|{a,$b}|]")]
    [InlineData("FROM alpine:3.22\nRUN cp f[|{,.bak}|]")]
    [InlineData("FROM debian:12-slim\nRUN for i in [|{a,b}|]; do c; done")]
    [InlineData("FROM debian:12-slim\nRUN a {|SC3003:$'b\\n'|}")]
    public void Speaks(string markup) => RuleTest.Verify<BashWordAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p /a/b /a/c")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN mkdir {a,b}; a $'b'")]
    [InlineData("FROM example.com/x\nRUN mkdir {a,b}; a $'b'")]
    [InlineData("FROM debian:12-slim\nRUN a \"{b,c}\" '{d,e}' \\{f,g\\}")]
    [InlineData("FROM debian:12-slim\nRUN curl -O https://example.com/{a,b}")]
    [InlineData("FROM debian:12-slim\nRUN grep -E a{1,3} f")]
    [InlineData("FROM debian:12-slim\nRUN a x{1,3}")]
    [InlineData("FROM debian:12-slim\nRUN find . -exec a {} +")]
    [InlineData("FROM debian:12-slim\nRUN a ${x} {b}")]
    [InlineData("FROM debian:12-slim\nRUN a {\"b\":1,\"c\":2}")]
    [InlineData("FROM alpine:3.22\nRUN a $'b'")]
    [InlineData("FROM debian:12-slim\nRUN bash -c 'a {b,c}'")]
    [InlineData("FROM debian:12-slim\nRUN x={a,b}; c \"$x\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BashWordAnalyzer>(text);
}
