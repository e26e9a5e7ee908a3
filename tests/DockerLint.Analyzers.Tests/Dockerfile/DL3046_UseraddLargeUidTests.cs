using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3046_UseraddLargeUidTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN useradd -u [|123456|] app")]
    [InlineData("FROM debian:12-slim\nRUN useradd [|--uid=1000600000|] app")]
    [InlineData("FROM debian:12-slim\nARG UID=999999\nRUN useradd -m -u [|$UID|] app")]
    [InlineData("FROM debian:12-slim\nRUN useradd -mu [|123456|] app")]
    public void Speaks(string markup) => RuleTest.Verify<UseraddLargeUidAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN useradd -u 12345 app")]
    [InlineData("FROM debian:12-slim\nRUN useradd -l -u 123456 app")]
    [InlineData("FROM debian:12-slim\nRUN useradd --no-log-init -u 123456 app")]
    [InlineData("FROM debian:12-slim\nRUN useradd -lmu 123456 app")]
    [InlineData("FROM debian:12-slim\nRUN useradd app")]
    [InlineData("FROM debian:12-slim\nRUN useradd -u $UID app")]
    [InlineData("FROM debian:12-slim\nRUN adduser -u 123456 app")]
    [InlineData("FROM debian:12-slim\nRUN useradd -g 123456 app")]
    [InlineData("FROM debian:12-slim\nRUN useradd -u 000123 app")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UseraddLargeUidAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN useradd -u 123456 app", "FROM debian:12-slim\nRUN useradd -l -u 123456 app")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UseraddLargeUidAnalyzer>(before, after);
}
