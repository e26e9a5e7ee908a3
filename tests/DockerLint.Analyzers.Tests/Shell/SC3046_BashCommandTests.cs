using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC3046_BashCommandTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|source /etc/os-release|] && a")]
    [InlineData("FROM debian:12-slim\nRUN {|SC3044:pushd /x|} && a && {|SC3044:popd|}")]
    [InlineData("FROM debian:12-slim\nRUN set -eo {|SC3040:pipefail|}; a | b")]
    [InlineData("FROM debian:12-slim\nRUN set -o {|SC3040:pipefail|} && a")]
    [InlineData("FROM debian:12-slim\nRUN {|SC3044:declare -A x|}")]
    public void Speaks(string markup) => RuleTest.Verify<BashCommandAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN . /etc/os-release")]
    [InlineData("SHELL [\"bash\", \"-c\"]\nRUN source f && pushd x && set -o pipefail")]
    [InlineData("FROM alpine:3.22\nRUN set -o pipefail && source /f")]
    [InlineData("FROM example.com/x\nRUN source f")]
    [InlineData("FROM debian:12-slim\nRUN set -e")]
    [InlineData("FROM debian:12-slim\nRUN set -o nounset")]
    [InlineData("FROM debian:12-slim\nRUN bash -c 'source f'")]
    [InlineData("FROM debian:12-slim\nRUN (set -o pipefail) 2> /dev/null && a")]
    [InlineData("FROM debian:12-slim\nRUN pushd() { cd \"$1\"; }; pushd /x")]
    [InlineData("FROM debian:12-slim\nRUN echo source")]
    [InlineData("FROM debian:12-slim\nRUN if set -o pipefail; then a; fi")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BashCommandAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN source /etc/os-release && a", "FROM debian:12-slim\nRUN . /etc/os-release && a")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BashCommandAnalyzer>(before, after);
}
