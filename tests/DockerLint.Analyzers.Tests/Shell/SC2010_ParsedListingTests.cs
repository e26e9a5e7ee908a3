using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2010_ParsedListingTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|ls|] | grep x")]
    [InlineData("FROM debian:12-slim\nRUN [|ls -l /opt|] | grep -v x")]
    [InlineData("FROM debian:12-slim\nRUN {|SC2012:ls -t|} | head -1")]
    [InlineData("FROM debian:12-slim\nRUN tar -xf \"$({|SC2012:ls /pkg|} | sort)\"")]
    [InlineData("FROM debian:12-slim\nRUN {|SC2012:ls *.c|} | wc -l")]
    public void Speaks(string markup) => RuleTest.Verify<ParsedListingAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN ls")]
    [InlineData("FROM debian:12-slim\nRUN ls | xargs rm")]
    [InlineData("FROM debian:12-slim\nRUN lsblk | grep x")]
    [InlineData("FROM debian:12-slim\nRUN find . | grep x")]
    [InlineData("FROM debian:12-slim\nRUN echo ls | grep x")]
    [InlineData("FROM debian:12-slim\nRUN ls /opt > list && grep x list")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ParsedListingAnalyzer>(text);
}
