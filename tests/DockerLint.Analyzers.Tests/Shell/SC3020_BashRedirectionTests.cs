using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC3020_BashRedirectionTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a [|&> f|] && b")]
    [InlineData("FROM debian:12-slim\nRUN make -s [|&> /dev/null|]; b")]
    [InlineData("FROM debian:12-slim\nRUN a b [|&>> f|]")]
    public void Speaks(string markup) => RuleTest.Verify<BashRedirectionAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a > f 2>&1")]
    [InlineData("FROM debian:12-slim\nRUN a & > f")]
    [InlineData("FROM debian:12-slim\nRUN a &")]
    [InlineData("FROM alpine:3.22\nRUN a &> f")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN a &> f")]
    [InlineData("FROM example.com/x\nRUN a &> f")]
    [InlineData("FROM debian:12-slim\nRUN bash -c 'a &> f'")]
    [InlineData("FROM debian:12-slim\nRUN a \"&> f\"")]
    [InlineData("FROM debian:12-slim\nRUN a >&2")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BashRedirectionAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a &> f && b", "FROM debian:12-slim\nRUN a > f 2>&1 && b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BashRedirectionAnalyzer>(before, after);
}
