using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2185_FindWithoutFolderTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|find|] -name x")]
    [InlineData("FROM debian:12-slim\nRUN [|find|]")]
    [InlineData("FROM debian:12-slim\nRUN [|find|] -L -type f")]
    [InlineData("FROM debian:12-slim\nRUN echo \"$([|find|] -iname a)\"")]
    public void Speaks(string markup) => RuleTest.Verify<FindWithoutFolderAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN find .")]
    [InlineData("FROM debian:12-slim\nRUN find / -name x")]
    [InlineData("FROM debian:12-slim\nRUN find -H /a -name x")]
    [InlineData("FROM debian:12-slim\nRUN find \"$X\" -name y")]
    [InlineData("FROM debian:12-slim\nRUN find $ARGS")]
    [InlineData("FROM debian:12-slim\nRUN find --help")]
    [InlineData("FROM debian:12-slim\nRUN [\"find\", \"-name\", \"x\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FindWithoutFolderAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN find -L -name x", "FROM debian:12-slim\nRUN find -L . -name x")]
    [InlineData("FROM debian:12-slim\nRUN find -name x", "FROM debian:12-slim\nRUN find . -name x")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<FindWithoutFolderAnalyzer>(before, after);
}
