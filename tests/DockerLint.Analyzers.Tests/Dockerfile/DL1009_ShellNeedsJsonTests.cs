using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1009_ShellNeedsJsonTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nSHELL [|/bin/sh -c|]")]
    [InlineData("FROM alpine:3.22\nSHELL {|DL1036:[]|}")]
    [InlineData("FROM alpine:3.22\nSHELL [|[\"/bin/sh\", ]|]")]
    [InlineData("FROM alpine:3.22\nSHELL [|['/bin/sh']|]")]
    public void Speaks(string markup) => RuleTest.Verify<ShellNeedsJsonAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nSHELL [\"/bin/sh\"]")]
    [InlineData("FROM alpine:3.22\nSHELL [\"/bin/bash\", \\\n \"-c\"]")]
    [InlineData("FROM alpine:3.22\nSHELL")]
    [InlineData("FROM alpine:3.22\nCMD /bin/sh")]
    [InlineData("FROM alpine:3.22\nRUN /bin/sh -c x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ShellNeedsJsonAnalyzer>(text);
}
