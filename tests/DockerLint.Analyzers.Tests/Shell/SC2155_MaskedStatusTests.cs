using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2155_MaskedStatusTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN export [|X|]=\"$(cmd)\"; a")]
    [InlineData("FROM debian:12-slim\nRUN a && export Y=1 [|X|]=`cmd` && b")]
    [InlineData("FROM debian:12-slim\nRUN f() { local [|x|]=a$(cmd); }; f")]
    [InlineData("SHELL [\"bash\", \"-c\"]\nRUN declare -r [|x|]=$(cmd); a \"$x\"")]
    public void Speaks(string markup) => RuleTest.Verify<MaskedStatusAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN X=\"$(cmd)\" && export X")]
    [InlineData("FROM debian:12-slim\nRUN export X=\"$Y\"")]
    [InlineData("FROM debian:12-slim\nRUN export X=$((1 + 2))")]
    [InlineData("FROM debian:12-slim\nRUN export X=$(cmd)")]
    [InlineData("FROM debian:12-slim\nRUN export X; a")]
    [InlineData("FROM debian:12-slim\nRUN env X=\"$(cmd)\" y")]
    [InlineData("FROM debian:12-slim\nRUN X=\"$(cmd)\" y")]
    [InlineData("FROM debian:12-slim\nRUN echo export X=\"$(cmd)\"")]
    [InlineData("FROM debian:12-slim\nRUN export \"${X:-a}\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MaskedStatusAnalyzer>(text);
}
