using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2006_BackquotesTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a [|`b c`|]")]
    [InlineData("FROM debian:12-slim\nRUN x=\"[|`b`|]\"")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$(([|`nproc`|] + 1))\"")]
    [InlineData("FROM debian:12-slim\nRUN for i in [|`b`|]; do a; done")]
    public void Speaks(string markup) => RuleTest.Verify<BackquotesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a $(b)")]
    [InlineData("FROM debian:12-slim\nRUN echo '`b`'")]
    [InlineData("FROM debian:12-slim\nRUN echo \\`b")]
    [InlineData("FROM debian:12-slim\nRUN a `# only a comment`")]
    [InlineData("FROM debian:12-slim\nRUN [\"a\", \"`b`\"]")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'a `b`'")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir `x`")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BackquotesAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a `b c` \"`d`\"", "FROM debian:12-slim\nRUN a $(b c) \"$(d)\"")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BackquotesAnalyzer>(before, after);
}
