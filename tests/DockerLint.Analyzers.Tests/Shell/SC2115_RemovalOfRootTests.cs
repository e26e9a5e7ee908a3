using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2115_RemovalOfRootTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nARG D\nRUN rm -rf [|$D/*|]")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf [|\"$D\"/*|]")]
    [InlineData("FROM debian:12-slim\nRUN rm -fr [|\"${D}/\"|]")]
    [InlineData("FROM debian:12-slim\nRUN rm -r [|$D/usr|] x")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf a [|$(cmd)/*|]")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf [|$A/$B|]")]
    [InlineData("FROM debian:12-slim\nRUN rm -Rf [|/$D/*|]")]
    [InlineData("FROM debian:12-slim\nARG D=\nRUN rm -rf [|$D/lib/*|]")]
    public void Speaks(string markup) => RuleTest.Verify<RemovalOfRootAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN rm -rf \"${D:?}\"/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf ${D:-/x}/*")]
    [InlineData("FROM debian:12-slim\nENV D=/opt\nRUN rm -rf $D/*")]
    [InlineData("FROM debian:12-slim\nARG D=/opt\nRUN rm -rf \"$D/\"*")]
    [InlineData("FROM debian:12-slim\nRUN D=/x; rm -rf $D/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf $D")]
    [InlineData("FROM debian:12-slim\nRUN rm -f $D/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf $D/cache")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf a$D/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf \"$D\"/a/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf /tmp/*")]
    [InlineData("FROM debian:12-slim\nRUN echo -r $D/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf /var/lib/apt/lists/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf \"$HOME\"/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf /opt/$D/*")]
    [InlineData("FROM debian:12-slim\nRUN D=/tmp/$X && rm -rf \"$D\"/*")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RemovalOfRootAnalyzer>(text);
}
