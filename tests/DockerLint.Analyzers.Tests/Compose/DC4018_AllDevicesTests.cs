using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4018_AllDevicesTests
{
    [Theory]
    [InlineData("services: {a: {image: x, device_cgroup_rules: ['[|a|]', '[|b *:* r|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<AllDevicesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, device_cgroup_rules: ['c *:* rwm', 'b 8:0 r', $R]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AllDevicesAnalyzer>(text, RuleTestOptions.Compose);
}
