using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL4000_MaintainerTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\n[|MAINTAINER|] me")]
    [InlineData("[|MAINTAINER|] me\nFROM a:1")]
    [InlineData("FROM alpine:3.22\n[|maintainer|] me")]
    [InlineData("FROM alpine:3.22\nONBUILD [|MAINTAINER|] me")]
    public void Speaks(string markup) => RuleTest.Verify<MaintainerAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nLABEL maintainer=me")]
    [InlineData("FROM alpine:3.22\n# MAINTAINER me")]
    [InlineData("FROM alpine:3.22\nRUN echo MAINTAINER")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MaintainerAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nMAINTAINER Jo \"X\" $1", "FROM alpine:3.22\nLABEL org.opencontainers.image.authors=\"Jo \\\"X\\\" \\$1\"")]
    [InlineData("FROM alpine:3.22\nMAINTAINER \"Jo\"", "FROM alpine:3.22\nLABEL org.opencontainers.image.authors=\"Jo\"")]
    [InlineData("FROM alpine:3.22\nMAINTAINER a \\\n b", "FROM alpine:3.22\nLABEL org.opencontainers.image.authors=\"a  b\"")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<MaintainerAnalyzer>(before, after);
}
