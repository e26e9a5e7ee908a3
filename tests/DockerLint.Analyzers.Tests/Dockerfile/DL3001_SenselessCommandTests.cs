using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3001_SenselessCommandTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|top|]")]
    [InlineData("FROM debian:12-slim\nRUN [|ps|] aux")]
    [InlineData("FROM debian:12-slim\nRUN [|kill|] -9 1234")]
    [InlineData("FROM debian:12-slim\nRUN [|service|] nginx start")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && [|service|] mysql restart")]
    [InlineData("FROM debian:12-slim\nRUN [|shutdown|] -h now")]
    [InlineData("FROM debian:12-slim\nRUN [|ssh|] user@host")]
    [InlineData("FROM debian:12-slim\nRUN [|vim|] /etc/config")]
    [InlineData("FROM debian:12-slim\nRUN [|nano|] /etc/hosts")]
    [InlineData("FROM debian:12-slim\nRUN [|systemctl|] start x")]
    [InlineData("FROM debian:12-slim\nRUN [|mount|] /a /b")]
    [InlineData("FROM debian:12-slim\nRUN env [|top|]")]
    [InlineData("FROM debian:12-slim\nRUN a | [|ssh|] user@host")]
    public void Speaks(string markup) => RuleTest.Verify<SenselessCommandAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y vim ssh")]
    [InlineData("FROM debian:12-slim\nRUN echo top")]
    [InlineData("FROM debian:12-slim\nRUN vim +PlugInstall +qall")]
    [InlineData("FROM debian:12-slim\nRUN vim -es -c q")]
    [InlineData("FROM debian:12-slim\nRUN service mysql start && mysql -e x && service mysql stop")]
    [InlineData("FROM debian:12-slim\nRUN systemctl enable x")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=ssh ssh -T git@github.com")]
    [InlineData("FROM debian:12-slim\nRUN --security=insecure mount -t tmpfs x /y")]
    [InlineData("FROM debian:12-slim\nRUN ps aux | grep x")]
    [InlineData("FROM debian:12-slim\nRUN server & sleep 1; kill $!")]
    [InlineData("FROM debian:12-slim\nRUN test \"$(ps -o comm= 1)\" = sh")]
    [InlineData("FROM debian:12-slim\nRUN if ps 1; then x; fi")]
    [InlineData("FROM debian:12-slim\nCMD top")]
    [InlineData("FROM debian:12-slim\nRUN ssh -V")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SenselessCommandAnalyzer>(text);
}
