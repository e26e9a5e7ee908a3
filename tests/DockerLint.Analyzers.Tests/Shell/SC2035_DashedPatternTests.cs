using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2035_DashedPatternTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN rm -f [|*|]")]
    [InlineData("FROM debian:12-slim\nRUN chmod +x [|*|].sh")]
    [InlineData("FROM debian:12-slim\nRUN cp [|*|].a [|?|]b /c")]
    [InlineData("FROM debian:12-slim\nRUN sudo rm [|*|]")]
    [InlineData("FROM debian:12-slim\nRUN find . -name x -exec rm [|*|] +")]
    [InlineData("FROM debian:12-slim\nRUN x && tar czf y.tgz [|*|] && z")]
    public void Speaks(string markup) => RuleTest.Verify<DashedPatternAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN rm ./*")]
    [InlineData("FROM debian:12-slim\nRUN rm -- *")]
    [InlineData("FROM debian:12-slim\nRUN rm a*")]
    [InlineData("FROM debian:12-slim\nRUN rm \"*\"")]
    [InlineData("FROM debian:12-slim\nRUN rm \\*")]
    [InlineData("FROM debian:12-slim\nRUN echo *")]
    [InlineData("FROM debian:12-slim\nRUN for i in *; do echo \"$i\"; done")]
    [InlineData("FROM debian:12-slim\nRUN [ -e * ]")]
    [InlineData("FROM debian:12-slim\nRUN rm \"$X\"/*")]
    [InlineData("FROM debian:12-slim\nRUN set -- *")]
    [InlineData("FROM debian:12-slim\nRUN [\"rm\", \"*\"]")]
    [InlineData("FROM debian:12-slim\nRUN printf \"%s\" *")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DashedPatternAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN rm -f *.o", "FROM debian:12-slim\nRUN rm -f ./*.o")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<DashedPatternAnalyzer>(before, after);
}
