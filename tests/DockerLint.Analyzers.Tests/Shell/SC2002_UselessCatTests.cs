using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2002_UselessCatTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cat [|/etc/passwd|] | grep root")]
    [InlineData("FROM debian:12-slim\nRUN cat [|\"$FILE\"|] | while read -r x; do echo \"$x\"; done")]
    [InlineData("FROM debian:12-slim\nRUN a && cat [|f|] 2>/dev/null | b | c")]
    [InlineData("FROM debian:12-slim\nRUN x=\"$(cat [|f|] | wc -l)\" && echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nCMD cat [|f|] | b")]
    public void Speaks(string markup) => RuleTest.Verify<UselessCatAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cat f")]
    [InlineData("FROM debian:12-slim\nRUN cat f g | grep x")]
    [InlineData("FROM debian:12-slim\nRUN cat -n f | grep x")]
    [InlineData("FROM debian:12-slim\nRUN cat *.c | grep x")]
    [InlineData("FROM debian:12-slim\nRUN cat $FILES | grep x")]
    [InlineData("FROM debian:12-slim\nRUN cat | grep x")]
    [InlineData("FROM debian:12-slim\nRUN cat - | grep x")]
    [InlineData("FROM debian:12-slim\nRUN a | cat f | b")]
    [InlineData("FROM debian:12-slim\nRUN cat < f | grep x")]
    [InlineData("FROM debian:12-slim\nRUN sudo cat f | grep x")]
    [InlineData("FROM debian:12-slim\nRUN [\"cat\", \"f\", \"|\", \"x\"]")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'cat f | grep x'")]
    [InlineData("SHELL [\"pwsh\", \"-c\"]\nRUN cat f | grep x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UselessCatAnalyzer>(text);
}
