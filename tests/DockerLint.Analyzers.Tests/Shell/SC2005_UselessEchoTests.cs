using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2005_UselessEchoTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo [|\"$(a)\"|] > f")]
    [InlineData("FROM debian:12-slim\nRUN echo [|$(a | b)|]")]
    [InlineData("FROM debian:12-slim\nRUN echo [|`a`|] | b")]
    [InlineData("FROM debian:12-slim\nRUN x=\"{|SC2116:$(echo a)|}\"; b \"$x\"")]
    [InlineData("FROM debian:12-slim\nRUN a {|SC2116:$(echo $x \"$y\")|}")]
    [InlineData("FROM debian:12-slim\nRUN for i in {|SC2116:$(echo a b)|}; do c; done")]
    [InlineData("FROM debian:12-slim\nRUN a \"{|SC2116:$(echo \"$(b) c\")|}\"")]
    public void Speaks(string markup) => RuleTest.Verify<UselessEchoAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo \"$(a) b\"")]
    [InlineData("FROM debian:12-slim\nRUN echo -n \"$(a)\"")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$(a; b)\"")]
    [InlineData("FROM debian:12-slim\nRUN echo a \"$(b)\"")]
    [InlineData("FROM debian:12-slim\nRUN x=$(echo a | b)")]
    [InlineData("FROM debian:12-slim\nRUN x=$(echo -e a)")]
    [InlineData("FROM debian:12-slim\nRUN x=$(echo *)")]
    [InlineData("FROM debian:12-slim\nRUN x=$(echo a > f)")]
    [InlineData("FROM debian:12-slim\nRUN x=$(printf a)")]
    [InlineData("FROM debian:12-slim\nRUN printf \"$(a)\"")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN x=$(echo {a,b})")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$(< f)\"")]
    [InlineData("FROM debian:12-slim\nRUN x=$(echo)")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UselessEchoAnalyzer>(text);
}
