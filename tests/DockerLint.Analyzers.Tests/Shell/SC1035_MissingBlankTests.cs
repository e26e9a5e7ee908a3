using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC1035_MissingBlankTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if [|[-f|] a ]; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN [|!a|] && b")]
    [InlineData("FROM debian:12-slim\nRUN [ \"$x\" = \"y\"{|SC1020:]|}; a")]
    [InlineData("FROM debian:12-slim\nRUN if [ $x{|SC1020:]|}; then a; fi")]
    [InlineData("FROM debian:12-slim\nRUN a || [|[$x|] = b ]")]
    public void Speaks(string markup) => RuleTest.Verify<MissingBlankAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [ -f a ]")]
    [InlineData("FROM debian:12-slim\nRUN ! a")]
    [InlineData("FROM debian:12-slim\nRUN [ a = b ]")]
    [InlineData("FROM debian:12-slim\nRUN [ a = \"]\" ]")]
    [InlineData("FROM debian:12-slim\nRUN [a-z]* x")]
    [InlineData("FROM debian:12-slim\nCMD [python, app.py]")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN [[ a ]]")]
    [InlineData("FROM debian:12-slim\nRUN echo a]")]
    [InlineData("FROM debian:12-slim\nRUN test a]")]
    [InlineData("FROM debian:12-slim\nRUN [ -e x[0] ]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingBlankAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if [-f a ]; then b; fi", "FROM debian:12-slim\nRUN if [ -f a ]; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN [ \"$x\" = y] && a", "FROM debian:12-slim\nRUN [ \"$x\" = y ] && a")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<MissingBlankAnalyzer>(before, after);
}
