using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1016_NonTextKeyTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: {[|404|]: x}}}")]
    [InlineData("services: {[|1|]: {image: x}}")]
    [InlineData("x-any: {[|true|]: x}\nservices: {a: {image: x}}\n")]
    [InlineData("x-any: {[|1.5|]: x, [|~|]: y, [|null|]: z}\nservices: {a: {image: x}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<NonTextKeyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {\"404\": x}}}")]
    [InlineData("services: {a: {image: x, environment: {on: x, yes: y, n: z}}}")]
    [InlineData("services: {a: {image: x, environment: {!!str 1: x}}}")]
    [InlineData("x-any: {1a: x, '2': y}\nservices: {a: {image: x}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NonTextKeyAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_fix_puts_it_in_quotes() => RuleTest.VerifyFix<NonTextKeyAnalyzer>(
        "services: {a: {image: x, environment: {404: y}}}", "services: {a: {image: x, environment: {\"404\": y}}}", RuleTestOptions.Compose);
}
