using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6020_LostShellStateTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|cd|] /src")]
    [InlineData("FROM debian:12-slim\nRUN [|export|] X=1")]
    [InlineData("FROM debian:12-slim\nRUN [|alias|] ll='ls -l'")]
    [InlineData("FROM debian:12-slim\nRUN [|umask|] 022")]
    [InlineData("FROM debian:12-slim\nRUN [|X=1|]")]
    [InlineData("FROM debian:12-slim\nRUN [|export|] A=1 && export B=2")]
    [InlineData("FROM debian:12-slim\nRUN set -e; [|export|] X=$(date)")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN [|source|] /opt/venv/bin/activate")]
    [InlineData("FROM debian:12-slim\nRUN [|.|] ~/.bashrc")]
    [InlineData("FROM debian:12-slim\nRUN [|ulimit|] -n 65535")]
    [InlineData("FROM debian:12-slim\nONBUILD RUN [|cd|] /x")]
    public void Speaks(string markup) => RuleTest.Verify<LostShellStateAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cd /src && make")]
    [InlineData("FROM debian:12-slim\nRUN export X=1 && make")]
    [InlineData("FROM debian:12-slim\nRUN . ./install.sh")]
    [InlineData("FROM debian:12-slim\nRUN export > /etc/env")]
    [InlineData("FROM debian:12-slim\nRUN export -p")]
    [InlineData("FROM debian:12-slim\nRUN true")]
    [InlineData("FROM debian:12-slim\nRUN set -e")]
    [InlineData("FROM debian:12-slim\nRUN")]
    [InlineData("FROM debian:12-slim\nRUN X=1 make")]
    [InlineData("FROM debian:12-slim\nRUN echo 'alias x=y' >> ~/.bashrc")]
    [InlineData("FROM debian:12-slim\nRUN (cd /src && make)")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN set X=1")]
    [InlineData("FROM debian:12-slim\nRUN if x; then cd y; make; fi")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LostShellStateAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN cd /src\nRUN make", "FROM debian:12-slim\nWORKDIR /src\nRUN make")]
    [InlineData("FROM debian:12-slim\nRUN export X=1", "FROM debian:12-slim\nENV X=1")]
    [InlineData("FROM debian:12-slim\nRUN export X=$(date)", "FROM debian:12-slim\nRUN export X=$(date)")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<LostShellStateAnalyzer>(before, after);
}
