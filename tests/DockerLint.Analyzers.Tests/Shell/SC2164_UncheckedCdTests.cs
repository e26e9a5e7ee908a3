using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2164_UncheckedCdTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|cd /src|]; make")]
    [InlineData("FROM debian:12-slim\nRUN a && [|cd /src|]; make")]
    [InlineData("FROM debian:12-slim\nRUN ([|cd /src|]; make)")]
    [InlineData("FROM debian:12-slim\nRUN [|pushd x|]; make")]
    [InlineData("FROM debian:12-slim\nRUN [|cd \"$X\" 2> /dev/null|]; make")]
    [InlineData("FROM debian:12-slim\nRUN for i in *; do [|cd \"$i\"|]; make; done")]
    [InlineData("FROM debian:12-slim\nRUN [|cd a|]; b; {|SC2103:cd ..|}; c")]
    [InlineData("FROM debian:12-slim\nCMD [|cd /src|]; ./run")]
    public void Speaks(string markup) => RuleTest.Verify<UncheckedCdAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cd /src && make")]
    [InlineData("FROM debian:12-slim\nRUN cd /src || exit; make")]
    [InlineData("FROM debian:12-slim\nRUN set -e; cd /src; make")]
    [InlineData("FROM debian:12-slim\nRUN set -eux; a; cd /src; make")]
    [InlineData("SHELL [\"/bin/bash\", \"-ec\"]\nRUN cd /src; make")]
    [InlineData("FROM debian:12-slim\nRUN if cd /src; then make; fi")]
    [InlineData("FROM debian:12-slim\nRUN cd ..; make")]
    [InlineData("FROM debian:12-slim\nRUN cd /; make")]
    [InlineData("FROM debian:12-slim\nRUN make; cd /src")]
    [InlineData("FROM debian:12-slim\nRUN cd /src")]
    [InlineData("FROM debian:12-slim\nRUN cd a && b && cd .. && c")]
    [InlineData("FROM debian:12-slim\nRUN cd a && b; cd ..; c")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'cd a; b'")]
    [InlineData("FROM debian:12-slim\nRUN (cd a; b) || exit")]
    [InlineData("FROM debian:12-slim\nRUN [\"cd\", \"a\"]")]
    [InlineData("FROM debian:12-slim\nRUN set -o errexit; cd a; b")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN cd a & b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UncheckedCdAnalyzer>(text);
}
