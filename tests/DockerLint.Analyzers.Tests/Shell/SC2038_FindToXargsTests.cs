using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2038_FindToXargsTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|find .|] | xargs rm")]
    [InlineData("FROM debian:12-slim\nRUN [|find /app -name '*.pyc' -type f|] | xargs -r rm -f")]
    [InlineData("FROM debian:12-slim\nRUN x && [|find /opt -type d|] | xargs -n 1 chmod g+s | y")]
    [InlineData("FROM debian:12-slim\nRUN [|find . -type f|] | xargs -I{} echo {}")]
    public void Speaks(string markup) => RuleTest.Verify<FindToXargsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN find . -print0 | xargs -0 rm")]
    [InlineData("FROM debian:12-slim\nRUN find . | xargs -0 rm")]
    [InlineData("FROM debian:12-slim\nRUN find . | xargs --null rm")]
    [InlineData("FROM debian:12-slim\nRUN find . | xargs -d '\\n' rm")]
    [InlineData("FROM debian:12-slim\nRUN find . -printf '%p' | xargs rm")]
    [InlineData("FROM debian:12-slim\nRUN find . | sort | xargs rm")]
    [InlineData("FROM debian:12-slim\nRUN find . | while read -r x; do echo \"$x\"; done")]
    [InlineData("FROM debian:12-slim\nRUN echo a | xargs rm")]
    [InlineData("FROM debian:12-slim\nRUN find . -exec rm {} +")]
    [InlineData("FROM debian:12-slim\nRUN find . $ARGS | xargs rm")]
    [InlineData("FROM debian:12-slim\nRUN find . -print0 | xargs -r0 rm")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FindToXargsAnalyzer>(text);
}
