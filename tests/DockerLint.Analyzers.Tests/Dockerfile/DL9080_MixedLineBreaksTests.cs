using DockerLint.Analyzers.Dockerfile;
using DockerLint.Testing;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9080_MixedLineBreaksTests
{
    // Line ends are what the rule is about.
    private static readonly RuleTestOptions Options = new() { Laws = RuleTestLaws.All & ~RuleTestLaws.LineBreaks };

    [Theory]
    [InlineData("FROM alpine:3.22[|\r\n|]RUN id\nRUN id\n", "FROM alpine:3.22\nRUN id\nRUN id\n")]
    [InlineData("FROM alpine:3.22\r\nRUN id\r\nRUN id[|\n|]", "FROM alpine:3.22\nRUN id\nRUN id\n")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<MixedLineBreaksAnalyzer>(before, after, Options);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN id\n")]
    [InlineData("FROM alpine:3.22\r\nRUN id\r\n")]
    [InlineData("FROM alpine:3.22")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MixedLineBreaksAnalyzer>(text, Options);
}
