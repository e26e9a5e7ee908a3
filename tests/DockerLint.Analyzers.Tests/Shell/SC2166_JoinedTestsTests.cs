using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2166_JoinedTestsTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [ a = b [|-a|] c = d ]")]
    [InlineData("FROM debian:12-slim\nRUN if [ \"$x\" [|-o|] \"$y\" ]; then z; fi")]
    [InlineData("FROM debian:12-slim\nRUN [ ! a [|-o|] b ]")]
    [InlineData("FROM debian:12-slim\nRUN [ a [|-a|] b [|-o|] c ]")]
    public void Speaks(string markup) => RuleTest.Verify<JoinedTestsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [ a ] && [ b ]")]
    [InlineData("FROM debian:12-slim\nRUN [ -a f ]")]
    [InlineData("FROM debian:12-slim\nRUN [ ! -a f ]")]
    [InlineData("FROM debian:12-slim\nRUN test a -a b")]
    [InlineData("FROM debian:12-slim\nRUN [ -o errexit ]")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN [[ a && b ]]")]
    [InlineData("FROM debian:12-slim\nRUN [ x = -a ]")]
    [InlineData("FROM debian:12-slim\nRUN ls -a -o b")]
    [InlineData("FROM debian:12-slim\nRUN [ \"$x\" = \"-a\" ]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<JoinedTestsAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if [ a = b -a c = d ]; then e; fi", "FROM debian:12-slim\nRUN if [ a = b ] && [ c = d ]; then e; fi")]
    [InlineData("FROM debian:12-slim\nRUN [ \"$a\" -o \"$b\" -o \"$c\" ] && d", "FROM debian:12-slim\nRUN [ \"$a\" ] || [ \"$b\" ] || [ \"$c\" ] && d")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<JoinedTestsAnalyzer>(before, after);
}
