using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3010_CopiedArchiveTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nCOPY [|app.tar|] /tmp/\nRUN tar -xf /tmp/app.tar")]
    [InlineData("FROM debian:12-slim\nCOPY [|dist/app.tgz|] /tmp/\nRUN tar xzf /tmp/app.tgz -C /opt && rm /tmp/app.tgz")]
    [InlineData("FROM debian:12-slim\nCOPY [|a/b.tar.gz|] /foo.tar\nRUN tar --extract --file=/foo.tar")]
    [InlineData("COPY [|build\\foo\\bar.tar.gz|] \"C:\\Program Files\\Foo\"\nRUN tar -xf \"C:\\Program Files\\Foo\\bar.tar.gz\"")]
    [InlineData("FROM debian:12-slim\nARG V=1\nCOPY [|app-${V}.tar.xz|] /tmp/\nRUN cd /tmp && tar xf app-1.tar.xz")]
    public void Speaks(string markup) => RuleTest.Verify<CopiedArchiveAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nCOPY app.tar /tmp/")]
    [InlineData("FROM debian:12-slim\nRUN tar -xf /tmp/app.tar\nCOPY app.tar /tmp/")]
    [InlineData("FROM debian:12-slim\nCOPY --from=x app.tar /tmp/\nRUN tar -xf /tmp/app.tar")]
    [InlineData("FROM debian:12-slim\nCOPY app.tar /tmp/\nRUN tar -cf /tmp/app.tar /x")]
    [InlineData("FROM debian:12-slim\nCOPY app.zip /tmp/\nRUN unzip /tmp/app.zip")]
    [InlineData("FROM debian:12-slim\nCOPY data.gz /tmp/\nRUN gunzip /tmp/data.gz")]
    [InlineData("FROM debian:12-slim\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz --strip-components=1")]
    [InlineData("FROM debian:12-slim\nCOPY app-$V.tar /tmp/\nRUN tar -xf /tmp/app.tar")]
    [InlineData("FROM debian:12-slim\nADD app.tar /opt/\nRUN tar -xf /x/other.tar")]
    [InlineData("FROM debian:12-slim\nCOPY app.tar /x/\nFROM debian:12\nRUN tar -xf /x/app.tar")]
    [InlineData("FROM debian:12-slim\nCOPY app.tar /tmp/\nRUN tar -tf /tmp/app.tar")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CopiedArchiveAnalyzer>(text);
}
