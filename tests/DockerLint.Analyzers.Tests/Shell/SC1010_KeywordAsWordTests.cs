using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC1010_KeywordAsWordTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo [|done|]")]
    [InlineData("FROM debian:12-slim\nRUN make [|do|] then")]
    [InlineData("FROM debian:12-slim\nRUN a && sudo [|fi|]")]
    public void Speaks(string markup) => RuleTest.Verify<KeywordAsWordAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo \"done\"")]
    [InlineData("FROM debian:12-slim\nRUN for i in a b; do c; done")]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN echo else if")]
    [InlineData("FROM debian:12-slim\nRUN case a in a) b;; esac")]
    [InlineData("FROM debian:12-slim\nRUN [\"echo\", \"done\"]")]
    [InlineData("FROM debian:12-slim\nRUN x=done; echo \"$x\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<KeywordAsWordAnalyzer>(text);
}
