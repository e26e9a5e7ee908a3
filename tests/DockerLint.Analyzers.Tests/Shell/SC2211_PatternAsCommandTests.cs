using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2211_PatternAsCommandTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|/tmp/tool-*/install|] --quiet")]
    [InlineData("FROM debian:12-slim\nRUN a && [|*.sh|]")]
    [InlineData("FROM debian:12-slim\nRUN [|./x?|]")]
    public void Speaks(string markup) => RuleTest.Verify<PatternAsCommandAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN \"./x*\"")]
    [InlineData("FROM debian:12-slim\nRUN [ a ]")]
    [InlineData("FROM debian:12-slim\nRUN [[ a ]]")]
    [InlineData("FROM debian:12-slim\nRUN ./x *")]
    [InlineData("FROM debian:12-slim\nRUN ls /tmp/*")]
    [InlineData("FROM debian:12-slim\nRUN x=* y")]
    [InlineData("FROM debian:12-slim\nRUN [\"/tmp/*/x\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PatternAsCommandAnalyzer>(text);
}
