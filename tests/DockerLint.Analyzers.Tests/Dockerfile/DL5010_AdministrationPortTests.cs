using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5010_AdministrationPortTests
{
    [Theory]
    [InlineData("FROM a:1\nEXPOSE [|22|]")]
    [InlineData("FROM a:1\nEXPOSE 80 [|3389/tcp|] 443")]
    [InlineData("FROM a:1\nEXPOSE [|20-25|]")]
    [InlineData("FROM a:1\nARG P=22\nEXPOSE [|$P|]")]
    [InlineData("FROM a:1\nONBUILD EXPOSE [|5900|]")]
    public void Speaks(string markup) => RuleTest.Verify<AdministrationPortAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nEXPOSE 8080 2222 122")]
    [InlineData("FROM a:1\nEXPOSE 22/udp")]
    [InlineData("FROM a:1\nEXPOSE $P")]
    [InlineData("FROM a:1\nEXPOSE abc 22x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AdministrationPortAnalyzer>(text);

    [Fact]
    public void The_ports_can_be_chosen() =>
        RuleTest.Verify<AdministrationPortAnalyzer>("FROM a:1\nEXPOSE 22 [|2375|]", new RuleTestOptions { Options = new Dictionary<string, string> { ["ports"] = "2375, x" } });
}
