using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4014_AllCapabilitiesTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x, cap_add: [NET_ADMIN]}}")]
    public void Speaks(string markup) => RuleTest.Verify<AllCapabilitiesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, cap_drop: [MKNOD]}, b: {image: x, privileged: true}, c: {extends: {service: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AllCapabilitiesAnalyzer>(text, RuleTestOptions.Compose);
}
