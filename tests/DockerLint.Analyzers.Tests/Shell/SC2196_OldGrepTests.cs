using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2196_OldGrepTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|egrep|] x f")]
    [InlineData("FROM debian:12-slim\nRUN a | {|SC2197:fgrep|} -v x")]
    [InlineData("FROM debian:12-slim\nRUN sudo [|/bin/egrep|] x f")]
    public void Speaks(string markup) => RuleTest.Verify<OldGrepAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN grep -E x f")]
    [InlineData("FROM debian:12-slim\nRUN grep egrep f")]
    [InlineData("FROM debian:12-slim\nRUN echo fgrep")]
    [InlineData("FROM debian:12-slim\nRUN zegrep x f")]
    [InlineData("FROM debian:12-slim\nRUN [\"egrep\", \"x\"]")]
    [InlineData("FROM debian:12-slim\nRUN $egrep x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OldGrepAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN egrep x f | fgrep y", "FROM debian:12-slim\nRUN grep -E x f | grep -F y")]
    [InlineData("FROM debian:12-slim\nRUN /bin/egrep x f", "FROM debian:12-slim\nRUN /bin/grep -E x f")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<OldGrepAnalyzer>(before, after);
}
