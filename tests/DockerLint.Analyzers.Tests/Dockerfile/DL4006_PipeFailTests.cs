using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL4006_PipeFailTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|curl|] -fsSL https://x.example/a | tar xz")]
    [InlineData("FROM alpine:3.22\nRUN [|wget|] -qO- https://x.example/a | sh")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && [|curl|] a | b | c")]
    [InlineData("FROM debian:12-slim\nRUN X=$([|curl|] a | jq .b) && echo $X")]
    [InlineData("FROM x:1\nRUN [|/usr/bin/curl|] a | b")]
    [InlineData("FROM debian:12\nSHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN curl a | b\nSHELL [\"/bin/sh\", \"-c\"]\nRUN [|curl|] a | b")]
    [InlineData("FROM debian:12-slim\nRUN set -o pipefail; set +o pipefail; [|curl|] a | b")]
    [InlineData("RUN [|curl|] a | b")]
    [InlineData("FROM debian:12-slim\nONBUILD RUN [|curl|] a | b")]
    [InlineData("FROM debian:12-slim\nRUN <<EOF\n[|curl|] a | b\nEOF")]
    public void Speaks(string markup) => RuleTest.Verify<PipeFailAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim AS base\nSHELL [\"/bin/bash\", \"-euo\", \"pipefail\", \"-c\"]\nENV MODE=ci\nFROM base\nRUN [[ $MODE == ci ]] && curl a | sort")]
    [InlineData("FROM alpine:3.22\nRUN set -o pipefail && wget -qO- a | sh")]
    [InlineData("FROM alpine:3.22\nRUN set -eo pipefail; wget -qO- a | sh")]
    [InlineData("FROM debian:12-slim\nRUN <<EOF bash\nset -euo pipefail\ncurl a | tail -n1\nEOF\nRUN true")]
    [InlineData("FROM mcr.microsoft.com/dotnet/framework/sdk:4.8.1\nRUN powershell -Command Get-ChildItem C:\\certs | Sort-Object")]
    [InlineData("FROM debian:12-slim\nSHELL [\"pwsh\", \"-c\"]\nRUN Get-Variable A | Select-Object B")]
    [InlineData("FROM debian:12-slim\nRUN yes | apt-get install x")]
    [InlineData("FROM debian:12-slim\nRUN if curl a | grep b; then c; fi")]
    [InlineData("FROM debian:12-slim\nRUN curl a | b || true")]
    [InlineData("FROM debian:12-slim\nRUN apt-cache policy x | grep -q y")]
    [InlineData("FROM debian:12-slim\nRUN a && b")]
    [InlineData("FROM debian:12-slim\nRUN [\"sh\", \"-c\", \"a\"]")]
    [InlineData("FROM debian:12-slim\nRUN a || b")]
    [InlineData("FROM debian:12-slim\nRUN echo \"a | b\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PipeFailAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN {|DL9050:echo|} 'a' | tee /etc/x")]
    [InlineData("FROM debian:12-slim\nRUN {|DL9050:printf|} 'a\\nb\\n' | sort")]
    [InlineData("FROM debian:12-slim\nRUN {|DL9050:echo|} \"$S *a.tgz\" | sha512sum --check --strict -")]
    [InlineData("FROM debian:12-slim\nRUN {|DL9050:grep|} a sums | sha256sum -c -")]
    [InlineData("FROM debian:12-slim\nRUN echo a | sort && [|curl|] b | c")]
    public void Pipes_in_which_little_can_fail_are_a_matter_of_their_own(string markup) => RuleTest.Verify<PipeFailAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN set -o pipefail && echo a | sort")]
    [InlineData("FROM debian:12-slim\nRUN echo a | grep --quiet b")]
    [InlineData("FROM debian:12-slim\nRUN if echo a | sort; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN echo a | sort || true")]
    [InlineData("FROM debian:12-slim\nSHELL [\"pwsh\", \"-c\"]\nRUN echo a | sort")]
    public void Where_pipefail_holds_or_would_do_harm_they_are_fine(string text) => RuleTest.VerifySilent<PipeFailAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|curl|] a | b", "If 'curl' fails the pipe hides it and the build goes on; dash has no pipefail, so choose another shell: SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]")]
    [InlineData("FROM alpine:3.22\nRUN [|curl|] a | b", "If 'curl' fails the pipe hides it and the build goes on; put 'set -o pipefail' in front of it")]
    public void Advises_what_the_shell_can(string markup, string message) => RuleTest.Verify<PipeFailAnalyzer>(markup, new RuleTestOptions { Messages = [message] });
}
