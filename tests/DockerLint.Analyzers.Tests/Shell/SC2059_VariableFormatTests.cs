using DockerLint.Analyzers.Shell;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2059_VariableFormatTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN printf [|\"$X\"|]")]
    [InlineData("FROM debian:12-slim\nRUN printf [|\"deb $(lsb_release -cs)\\n\"|] > f")]
    [InlineData("FROM debian:12-slim\nRUN printf -- [|a${X}b|]")]
    [InlineData("FROM debian:12-slim\nRUN printf -v y [|\"$x\"|]")]
    [InlineData("FROM debian:12-slim\nRUN printf [|\"${x:-a}\\n\"|] z")]
    public void Speaks(string markup) => RuleTest.Verify<VariableFormatAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN printf '%s\\n' \"$X\"")]
    [InlineData("FROM debian:12-slim\nRUN printf \"a\\n\"")]
    [InlineData("FROM debian:12-slim\nRUN printf \"%s $X\" a")]
    [InlineData("FROM debian:12-slim\nRUN printf '$X'")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$X\"")]
    [InlineData("FROM debian:12-slim\nRUN printf")]
    [InlineData("FROM debian:12-slim\nRUN printf \"$((1 + 2))\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<VariableFormatAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nENV LIB=/opt/lib\nRUN printf [|\"$LIB\\n\"|]", DiagnosticSeverity.Hidden)]
    [InlineData("FROM debian:12-slim\nENV RATE=50%\nRUN printf [|\"$RATE\\n\"|]", DiagnosticSeverity.Info)]
    public void A_value_known_to_be_harmless_hides_it(string markup, DiagnosticSeverity severity) =>
        RuleTest.Verify<VariableFormatAnalyzer>(markup, new RuleTestOptions { ExpectedSeverity = severity });
}
