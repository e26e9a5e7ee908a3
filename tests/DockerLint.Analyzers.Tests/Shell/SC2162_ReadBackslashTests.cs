using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2162_ReadBackslashTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|read|] x < f")]
    [InlineData("FROM debian:12-slim\nRUN while [|read|] -p a line; do echo \"$line\"; done < f")]
    [InlineData("FROM debian:12-slim\nRUN echo a | [|read|] x")]
    [InlineData("FROM debian:12-slim\nRUN while IFS= [|read|] x; do :; done < f")]
    public void Speaks(string markup) => RuleTest.Verify<ReadBackslashAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN read -r x < f")]
    [InlineData("FROM debian:12-slim\nRUN read -er x < f")]
    [InlineData("FROM debian:12-slim\nRUN while IFS= read -r line; do :; done < f")]
    [InlineData("FROM debian:12-slim\nRUN echo read")]
    [InlineData("FROM debian:12-slim\nRUN readlink x")]
    [InlineData("FROM debian:12-slim\nRUN read $OPTIONS x")]
    [InlineData("FROM debian:12-slim\nRUN [\"read\", \"x\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ReadBackslashAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN while read x; do :; done < f", "FROM debian:12-slim\nRUN while read -r x; do :; done < f")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ReadBackslashAnalyzer>(before, after);
}
