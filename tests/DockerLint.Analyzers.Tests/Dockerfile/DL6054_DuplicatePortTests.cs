using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6054_DuplicatePortTests
{
    [Theory]
    [InlineData("FROM a:1\nEXPOSE 80\nEXPOSE [|80|]")]
    [InlineData("FROM a:1\nEXPOSE 80 [|80/TCP|]")]
    [InlineData("FROM a:1\nARG P=80\nEXPOSE 80 [|$P|]")]
    [InlineData("FROM a:1\nEXPOSE 8000-8010 [|8000-8010|]")]
    public void Speaks_about_a_port_that_is_there_already(string markup) => RuleTest.Verify<DuplicatePortAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nEXPOSE 80 443")]
    [InlineData("FROM a:1\nEXPOSE 53 53/udp")]
    [InlineData("FROM a:1 AS x\nEXPOSE 80\nFROM x\nEXPOSE 80")]
    [InlineData("FROM a:1\nARG P\nEXPOSE $P $P")]
    [InlineData("FROM a:1\nEXPOSE 80\nONBUILD EXPOSE 80")]
    [InlineData("FROM a:1\nEXPOSE 8000-8010 8000")]
    [InlineData("FROM a:1\nEXPOSE 99999 99999")]
    public void Is_silent_about_different_ports_and_stages(string text) => RuleTest.VerifySilent<DuplicatePortAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nEXPOSE 80 443 80\n", "FROM a:1\nEXPOSE 80 443\n")]
    [InlineData("FROM a:1\nEXPOSE 80\nEXPOSE 80 80 80\nRUN x\n", "FROM a:1\nEXPOSE 80\nRUN x\n")]
    [InlineData("FROM a:1\nEXPOSE 80 \\\n  443 \\\n  80\n", "FROM a:1\nEXPOSE 80 \\\n  443\n")]
    public void Removes_the_second_one(string before, string after) => RuleTest.VerifyFix<DuplicatePortAnalyzer>(before, after);
}
