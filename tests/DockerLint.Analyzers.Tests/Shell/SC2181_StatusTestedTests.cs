using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2181_StatusTestedTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a; if [ [|$?|] -ne 0 ]; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN a; [ [|\"$?\"|] = \"0\" ] || b")]
    [InlineData("FROM debian:12-slim\nRUN a; [ 0 -eq [|$?|] ]")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN a; [[ [|$?|] == 0 ]]")]
    [InlineData("FROM debian:12-slim\nRUN a; [ ! [|${?}|] -eq 0 ]")]
    public void Speaks(string markup) => RuleTest.Verify<StatusTestedAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN a; [ $? -eq 1 ]")]
    [InlineData("FROM debian:12-slim\nRUN a; x=$?; [ $x -ne 0 ]")]
    [InlineData("FROM debian:12-slim\nRUN a; test $? -eq 0")]
    [InlineData("FROM debian:12-slim\nRUN a; case $? in 0) b;; esac")]
    [InlineData("FROM debian:12-slim\nRUN f() { [ $? -eq 0 ]; }; a; f")]
    [InlineData("FROM debian:12-slim\nRUN a; [ $? -ne 0 -a x ]")]
    [InlineData("FROM debian:12-slim\nRUN a; echo $?")]
    public void IsSilent(string text) => RuleTest.VerifySilent<StatusTestedAnalyzer>(text);
}
