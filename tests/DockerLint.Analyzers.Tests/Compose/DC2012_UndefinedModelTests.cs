using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2012_UndefinedModelTests
{
    [Theory]
    [InlineData("services: {a: {image: x, models: [[|m|]]}}")]
    [InlineData("services: {a: {image: x, models: {[|m|]: {endpoint_var: E}}}}\nmodels: {n: {model: ai/x}}")]
    public void Speaks(string markup) => RuleTest.Verify<UndefinedModelAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, models: [m]}}\nmodels: {m: {model: ai/x}}")]
    [InlineData("services: {a: {image: x, models: [$M]}}")]
    [InlineData("include: [b.yaml]\nservices: {a: {image: x, models: [m]}}")]
    [InlineData("services: {a: {image: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndefinedModelAnalyzer>(text, RuleTestOptions.Compose);
}
