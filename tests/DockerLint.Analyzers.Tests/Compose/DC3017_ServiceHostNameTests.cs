using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3017_ServiceHostNameTests
{
    [Theory]
    [InlineData("services: {[|a_b|]: {image: x}, [|c.d|]: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<ServiceHostNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a-b: {image: x}, C2: {image: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ServiceHostNameAnalyzer>(text, RuleTestOptions.Compose);
}
