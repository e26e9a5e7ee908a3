using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2034_UnusedVariableTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|x|]=1; make")]
    [InlineData("FROM debian:12-slim\nRUN x=1; [|x|]=2; make")]
    [InlineData("FROM debian:12-slim\nRUN [|CFLAGS|]=-O2 && make")]
    [InlineData("FROM debian:12-slim\nRUN for [|i|] in a b; do c; done")]
    [InlineData("FROM debian:12-slim\nRUN read -r x [|y|] < f; echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN f() { local [|x|]=1; }; f")]
    [InlineData("FROM debian:12-slim\nRUN [|x|]=1; sh -c 'echo $x'")]
    [InlineData("FROM debian:12-slim\nRUN [|x|]=1; echo '$x'")]
    [InlineData("FROM debian:12-slim\nRUN [|x|]=1 y=2; echo \"$y\"")]
    public void Speaks(string markup) => RuleTest.Verify<UnusedVariableAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN x=1; echo \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN export X=1; make")]
    [InlineData("FROM debian:12-slim\nRUN X=1; export X; make")]
    [InlineData("FROM debian:12-slim\nRUN X=1 make")]
    [InlineData("FROM debian:12-slim\nRUN PATH=/a:$PATH; make")]
    [InlineData("FROM debian:12-slim\nENV X=1\nRUN X=2; make")]
    [InlineData("FROM debian:12-slim\nARG X\nRUN X=2; make")]
    [InlineData("FROM debian:12-slim\nRUN x=1; . ./f")]
    [InlineData("FROM debian:12-slim\nRUN x=1; eval \"$y\"")]
    [InlineData("FROM debian:12-slim\nRUN set -a; X=1; make")]
    [InlineData("FROM debian:12-slim\nRUN for _ in a b; do c; done")]
    [InlineData("FROM debian:12-slim\nRUN _x=1; a")]
    [InlineData("FROM debian:12-slim\nRUN x=1; echo \"$((x + 1))\"")]
    [InlineData("FROM debian:12-slim\nRUN x=1; trap 'echo $x' EXIT")]
    [InlineData("FROM debian:12-slim\nRUN x=1; cat <<E\n$x\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN x=1; eval \"echo $x\"")]
    [InlineData("FROM debian:12-slim\nRUN x=1; if [ -n \"$x\" ]; then a; fi")]
    [InlineData("FROM debian:12-slim\nRUN : \"${x:=1}\"")]
    [InlineData("FROM debian:12-slim\nRUN IFS=:; a")]
    [InlineData("FROM debian:12-slim\nRUN f() { x=1; }; f; echo \"$x\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnusedVariableAnalyzer>(text);
}
