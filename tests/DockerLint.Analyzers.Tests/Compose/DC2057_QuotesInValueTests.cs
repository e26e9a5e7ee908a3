using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2057_QuotesInValueTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: [A=[|\"x\"|], B=1]}}")]
    [InlineData("services:\n  a:\n    image: x\n    environment:\n      - A=[|'x y'|]\n")]
    [InlineData("services: {a: {build: {context: ., args: [A=[|\"x\"|]]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<QuotesInValueAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: '\"x\"'}}}")]
    [InlineData("services: {a: {image: x, environment: ['A=\"x\"', A=x, A=\"x\" y, A=\"x]}}")]
    [InlineData("services: {a: {image: x, environment: [A=\"a\"b\"]}}")]
    [InlineData("services: {a: {image: x, labels: [a=\"b\"]}}")]
    [InlineData("services: {a: {image: x, environment: [A=]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<QuotesInValueAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: [A=\"x\"]}}", "services: {a: {image: x, environment: [A=x]}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<QuotesInValueAnalyzer>(before, after, RuleTestOptions.Compose);
}
