using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2068_UnquotedListTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN f() { a [|$@|]; }; f x")]
    [InlineData("FROM debian:12-slim\nRUN f() { a x[|${@}|] {|SC2048:$*|}; }; f x")]
    [InlineData("SHELL [\"bash\", \"-c\"]\nRUN a=(1 2); b [|${a[@]}|] {|SC2048:${a[*]}|}")]
    [InlineData("FROM debian:12-slim\nRUN exec [|$@|]")]
    public void Speaks(string markup) => RuleTest.Verify<UnquotedListAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN f() { a \"$@\"; }; f x")]
    [InlineData("FROM debian:12-slim\nRUN f() { x=$@; }; f x")]
    [InlineData("FROM debian:12-slim\nRUN a \"$*\"")]
    [InlineData("FROM debian:12-slim\nRUN a '$@' \\$@")]
    [InlineData("SHELL [\"bash\", \"-c\"]\nRUN a=(1 2); b \"${a[@]}\" ${#a[@]} ${a[0]}")]
    [InlineData("FROM debian:12-slim\nRUN a $# $? $1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnquotedListAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN f() { a $@; }; f x", "FROM debian:12-slim\nRUN f() { a \"$@\"; }; f x")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnquotedListAnalyzer>(before, after);
}
