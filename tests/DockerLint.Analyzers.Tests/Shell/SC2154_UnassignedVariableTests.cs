using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2154_UnassignedVariableTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo \"[|$x|]\"")]
    [InlineData("FROM debian:12-slim\nRUN version=1\nRUN echo \"[|$version|] $version\"")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$(([|count|] + 1))\"")]
    [InlineData("FROM debian:12-slim\nRUN for i in [|$list|]; do a \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN echo \"{|SC2153:$RTTP_PROXY|}\"")]
    [InlineData("FROM debian:12-slim\nARG TOOL_VERSION\nRUN echo \"{|SC2153:$TOOLVERSION|}\"")]
    [InlineData("FROM debian:12-slim\nRUN HOMEDIR=/x; cd \"$HOMEDIR\"; cd \"{|SC2153:$HOME_DIR|}\"")]
    public void Speaks(string markup) => RuleTest.Verify<UnassignedVariableAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN x=1; echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$X\"")]
    [InlineData("ARG foo=1\nFROM debian:12-slim\nRUN echo \"$foo\"")]
    [InlineData("FROM debian:12-slim\nARG x\nRUN echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nENV x=1\nRUN echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN echo \"${x:-a}\" \"${y:?}\" \"${z+b}\"")]
    [InlineData("FROM debian:12-slim\nRUN [ -n \"$x\" ] && echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN . ./f; echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$http_proxy\" \"$NO_PROXY\"")]
    [InlineData("FROM debian:12-slim\nRUN f() { echo \"$x\"; }; x=1; f")]
    [InlineData("FROM debian:12-slim\nRUN read -r x < f; echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN for i in a; do echo \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$1\" \"$@\" \"$#\"")]
    [InlineData("FROM debian:12-slim\nRUN echo '$x'")]
    [InlineData("FROM debian:12-slim AS b\nARG x\nFROM b\nRUN echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'echo $x'")]
    [InlineData("FROM debian:12-slim\nRUN export x; echo \"$x\"")]
    [InlineData("FROM x\nONBUILD RUN echo \"$y\"")]
    [InlineData("FROM debian:12-slim\nRUN cat <<'E'\n$x\nE\n")]
    [InlineData("FROM debian:12-slim\nARG JAVA_8\nRUN echo \"$JAVA_9\"")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN echo $x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnassignedVariableAnalyzer>(text);
}
