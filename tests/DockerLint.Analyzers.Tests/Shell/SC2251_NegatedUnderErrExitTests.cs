using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2251_NegatedUnderErrExitTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN set -e; [|!|] a; b")]
    [InlineData("FROM debian:12-slim\nRUN set -eux; x; [|!|] grep -q a f; y")]
    [InlineData("SHELL [\"/bin/bash\", \"-ec\"]\nRUN [|!|] a; b")]
    [InlineData("FROM debian:12-slim\nRUN set -e; for i in x; do [|!|] a; b; done")]
    [InlineData("FROM debian:12-slim\nRUN set -e; if x; then [|!|] a; fi; b")]
    public void Speaks(string markup) => RuleTest.Verify<NegatedUnderErrExitAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN ! a; b")]
    [InlineData("FROM debian:12-slim\nRUN set -e; b; ! a")]
    [InlineData("FROM debian:12-slim\nRUN set -e; ! a && b")]
    [InlineData("FROM debian:12-slim\nRUN set -e; if ! a; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN set -e; ! a || b; c")]
    [InlineData("FROM debian:12-slim\nRUN set -e; a; b")]
    [InlineData("FROM debian:12-slim\nRUN set -e; set +e; ! a; b")]
    [InlineData("FROM debian:12-slim\nRUN set -e; if x; then ! a; fi")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NegatedUnderErrExitAnalyzer>(text);
}
