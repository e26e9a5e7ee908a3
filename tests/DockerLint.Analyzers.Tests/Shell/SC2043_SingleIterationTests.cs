using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2043_SingleIterationTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN for i in [|a|]; do b \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN for i in [|\"a b\"|]; do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN for i in \\\n  [|ABC|] \\\n; do c \"$i\"; done")]
    public void Speaks(string markup) => RuleTest.Verify<SingleIterationAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN for i in a b; do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN for i in $x; do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN for i in \"$x\" ; do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN for i in *.c; do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN for i in $(a); do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN for i in a,b; do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN for i in {a,b}; do c \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN f() { for i; do c \"$i\"; done; }; f")]
    [InlineData("FROM debian:12-slim\nRUN for i in '*.c'; do c \"$i\"; done")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SingleIterationAnalyzer>(text);
}
