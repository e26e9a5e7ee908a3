using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7001_RemovedLaterTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nCOPY app.tar.gz /tmp/app.tar.gz\nRUN tar -xzf /tmp/app.tar.gz && rm [|/tmp/app.tar.gz|]")]
    [InlineData("FROM debian:12-slim\nCOPY app.deb /tmp/\nRUN dpkg -i /tmp/app.deb && rm -f [|/tmp/app.deb|]")]
    [InlineData("FROM debian:12-slim\nCOPY . /src/\nRUN make -C /src install && rm -rf [|/src|]")]
    [InlineData("FROM debian:12-slim\nRUN curl -fsSLo /tmp/a https://x.example/a\nRUN rm [|/tmp/a|]")]
    [InlineData("FROM debian:12-slim\nWORKDIR /w\nRUN wget https://x.example/a.tgz\nRUN rm -f [|a.tgz|]")]
    [InlineData("FROM debian:12-slim\nRUN git clone https://x.example/r.git /r\nRUN make -C /r\nRUN rm -rf [|/r|]")]
    [InlineData("FROM debian:12-slim\nCOPY a.zip /tmp/x/\nRUN rm -rf [|/tmp/*|]")]
    [InlineData("FROM debian:12 AS base\nCOPY a.zip /tmp/\nFROM base\nRUN rm [|/tmp/a.zip|]")]
    [InlineData("FROM debian:12-slim\nCOPY a.zip b.zip /tmp/\nRUN rm [|/tmp/a.zip|] [|/tmp/b.zip|]")]
    [InlineData("FROM debian:12-slim\nRUN wget -P /tmp https://x.example/a.tgz\nRUN rm [|/tmp/a.tgz|]")]
    public void Speaks(string markup) => RuleTest.Verify<RemovedLaterAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN curl -fsSLo /tmp/a https://x.example/a && rm /tmp/a")]
    [InlineData("FROM debian:12-slim\nCOPY requirements.txt /tmp/\nRUN pip install -r /tmp/requirements.txt && rm /tmp/requirements.txt")]
    [InlineData("FROM debian:12-slim\nCOPY install.sh /tmp/install.sh\nRUN rm /tmp/install.sh")]
    [InlineData("FROM debian:12 AS build\nCOPY a.zip /tmp/\nRUN rm /tmp/a.zip\nFROM scratch\nCOPY --from=build /x /x")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=bind,source=a.zip,target=/tmp/a.zip rm /tmp/a.zip")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=cache,target=/dl curl -o /dl/a.zip https://x.example/a\nRUN --mount=type=cache,target=/dl rm /dl/a.zip")]
    [InlineData("FROM debian:12-slim\nCOPY a.zip /tmp/\nRUN rm -rf /var/lib/apt/lists/*")]
    [InlineData("FROM debian:12-slim\nCOPY a.zip $DIR\nRUN rm -rf /tmp")]
    [InlineData("FROM debian:12-slim\nCOPY a.zip /tmp/\nRUN rm $FILE")]
    [InlineData("FROM debian:12-slim\nCOPY a.zip /tmp/\nRUN if x; then rm /tmp/a.zip; fi")]
    [InlineData("FROM debian:12-slim\nRUN rm /tmp/a.zip\nCOPY a.zip /tmp/a.zip")]
    [InlineData("FROM debian:12-slim\nRUN curl https://x.example/a\nRUN rm a")]
    [InlineData("FROM debian:12-slim\nCOPY a.zip /tmp/\nRUN cd /opt && rm a.zip")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RemovedLaterAnalyzer>(text);
}
