using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2061_UnquotedFindPatternTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN find . -name [|*.c|]")]
    [InlineData("FROM debian:12-slim\nRUN find . -type f -iname [|a?.txt|] -o -path [|x/*|]")]
    [InlineData("FROM debian:12-slim\nRUN find . -name [|*$X|]")]
    public void Speaks(string markup) => RuleTest.Verify<UnquotedFindPatternAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN find . -name '*.c'")]
    [InlineData("FROM debian:12-slim\nRUN find . -name \"*.c\"")]
    [InlineData("FROM debian:12-slim\nRUN find . -name \\*.c")]
    [InlineData("FROM debian:12-slim\nRUN find . -name x")]
    [InlineData("FROM debian:12-slim\nRUN find *")]
    [InlineData("FROM debian:12-slim\nRUN grep -name *.c")]
    [InlineData("FROM debian:12-slim\nRUN find . -name \"$X\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnquotedFindPatternAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN find . -name *.c -print", "FROM debian:12-slim\nRUN find . -name '*.c' -print")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnquotedFindPatternAnalyzer>(before, after);
}
