using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6006_EmptyContinuationTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a \\\n[|\n|]  b")]
    [InlineData("FROM alpine:3.22\nEXPOSE 1 \\\n[|\n  \n|]2")]
    [InlineData("FROM alpine:3.22\nRUN a \\\n[|\n|] b \\\n[|\n|] c")]
    [InlineData("FROM alpine:3.22\nRUN a \\\n# c\n[|\n|] b")]
    [InlineData("FROM alpine:3.22\nRUN cat <<EOF \\\n[|\n|]  b\nx\n\ny\nEOF")]
    [InlineData("FROM alpine:3.22\nEXPOSE 8080 \\\n[|\n\n|]")]
    [InlineData("FROM alpine:3.22\nRUN a \\\n[|\n|]")]
    public void Speaks(string markup) => RuleTest.Verify<EmptyContinuationAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a \\\n b")]
    [InlineData("FROM alpine:3.22\nRUN a \\\n# c\n b")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\na\n\nb\nEOF\n")]
    [InlineData("FROM alpine:3.22\nRUN a\n\nRUN b")]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF /a\n\n\nEOF\nRUN b")]
    [InlineData("FROM alpine:3.22\nRUN [\"a\", \\\n \"b\"]")]
    [InlineData("FROM alpine:3.22\nRUN a \\\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EmptyContinuationAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a \\\n\n\n  b", "FROM alpine:3.22\nRUN a \\\n  b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<EmptyContinuationAnalyzer>(before, after);
}
