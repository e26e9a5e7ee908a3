using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL4005_ShellLinkTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN ln -sfv /bin/bash [|/bin/sh|]")]
    [InlineData("FROM debian:12-slim\nRUN rm /bin/sh && ln -s /bin/bash [|/bin/sh|]")]
    [InlineData("FROM debian:12-slim\nRUN mv /bin/bash [|/bin/sh|]")]
    public void Speaks(string markup) => RuleTest.Verify<ShellLinkAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN ln -sf /bin/true /sbin/initctl")]
    [InlineData("FROM debian:12-slim\nRUN ln -s foo bar && something /bin/sh")]
    [InlineData("FROM debian:12-slim\nRUN ln -s /bin/sh /bin/x")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ShellLinkAnalyzer>(text);
}
