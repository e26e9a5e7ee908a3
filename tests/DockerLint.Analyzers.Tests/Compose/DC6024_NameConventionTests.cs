using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6024_NameConventionTests
{
    [Theory]
    [InlineData("services: {[|a_b|]: {image: x, environment: {[|level|]: 1, LEVEL: 2}}}")]
    public void Speaks(string markup) => RuleTest.Verify<NameConventionAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a-b2: {image: x, environment: [A_B=1, '$c=1']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NameConventionAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_patterns_can_be_given() => RuleTest.Verify<NameConventionAnalyzer>(
        "services: {a_b: {image: x, environment: {level: 1}}, [|c-d|]: {image: x}}", RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["service_pattern"] = "[a-z_]+", ["variable_pattern"] = "" } });
}
