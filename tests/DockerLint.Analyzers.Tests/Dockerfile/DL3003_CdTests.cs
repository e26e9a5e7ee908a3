using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3003_CdTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|cd|] /src && make")]
    [InlineData("FROM debian:12-slim\nRUN set -ex; [|cd|] /src; make")]
    [InlineData("FROM debian:12-slim\nRUN [|cd|] sub && make")]
    [InlineData("FROM debian:12-slim\nRUN make && [|cd|] /src")]
    [InlineData("FROM debian:12-slim\nARG DIR=/src\nRUN [|cd|] $DIR && make")]
    [InlineData("FROM debian:12-slim\nRUN . .venv/bin/activate && [|cd|] /src && make")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p /var/lib/data && [|cd|] /usr/lib && make")]
    [InlineData("FROM debian:12-slim\nRUN [|cd|] ui && make && rm -rf ../out && cp -r dist ../out")]
    [InlineData("FROM debian:12-slim\nRUN [|cd|] /src && mkdir build")]
    public void Speaks(string markup) => RuleTest.Verify<CdAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nWORKDIR /src\nRUN make")]
    [InlineData("FROM debian:12-slim\nRUN git clone https://example.com/j.git /tmp/j && (cd /tmp/j && make install) && rm -rf /tmp/j")]
    [InlineData("FROM debian:12-slim\nRUN (cd /src && make)")]
    [InlineData("FROM debian:12-slim\nRUN cd /a && make && cd /b && make")]
    [InlineData("FROM debian:12-slim\nRUN cd /tmp/x && make && rm -rf /tmp/x")]
    [InlineData("FROM debian:12-slim\nRUN mkdir /x && cd /x && make")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p /x/build && cd /x && make")]
    [InlineData("FROM debian:12-slim\nRUN cd /tmp/x && make && rm -rf /tmp/*")]
    [InlineData("FROM debian:12-slim\nRUN cd /opt/x && make && rm -rf /opt")]
    [InlineData("FROM debian:12-slim\nRUN cd x && make && rm -rf ../x")]
    [InlineData("FROM debian:12-slim\nRUN cd /src && make && rm -rf $DIRS")]
    [InlineData("FROM debian:12-slim\nRUN cd $UNKNOWN && make")]
    [InlineData("FROM debian:12-slim\nRUN cd /src")]
    [InlineData("FROM debian:12-slim\nRUN cd /src && make && cd .. && rm -rf src")]
    [InlineData("FROM debian:12-slim\nRUN echo cd /x")]
    [InlineData("FROM debian:12-slim\nCMD cd /x && y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CdAnalyzer>(text);
}
