using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6011_ExposedHostTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nEXPOSE [|80:|]80")]
    [InlineData("FROM alpine:3.22\nEXPOSE 1 [|127.0.0.1:80:|]8080/tcp")]
    [InlineData("FROM alpine:3.22\nEXPOSE 80/{|DL6012:TcP|} 8080/{|DL6012:TCP|} 1/udp")]
    [InlineData("FROM alpine:3.22\nARG P=1:2\nEXPOSE [|$P|]")]
    [InlineData("FROM alpine:3.22\nEXPOSE [|[::1]:80:|]80")]
    public void Speaks(string markup) => RuleTest.Verify<ExposedHostAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nEXPOSE 80")]
    [InlineData("FROM alpine:3.22\nEXPOSE 80/tcp")]
    [InlineData("FROM alpine:3.22\nEXPOSE $P")]
    [InlineData("FROM alpine:3.22\nEXPOSE x:y")]
    [InlineData("FROM alpine:3.22\nEXPOSE 80-90/udp")]
    [InlineData("FROM alpine:3.22\nONBUILD EXPOSE 80:80")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExposedHostAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nEXPOSE 80:8080/TCP", "FROM alpine:3.22\nEXPOSE 8080/tcp")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ExposedHostAnalyzer>(before, after);
}
