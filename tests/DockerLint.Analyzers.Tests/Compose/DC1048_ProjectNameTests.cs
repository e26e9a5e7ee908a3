using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1048_ProjectNameTests
{
    [Theory]
    [InlineData("name: [|...|]\nservices: {a: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<ProjectNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("name: my-shop_1\nservices: {a: {image: x}}")]
    [InlineData("name: $N\nservices: {a: {image: x}}")]
    [InlineData("name: \"${N}-X\"\nservices: {a: {image: x}}")]
    [InlineData("services: {a: {image: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ProjectNameAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("name: [|MyShop|]\nservices: {a: {image: x}}")]
    [InlineData("name: \"[|my shop|]\"\nservices: {a: {image: x}}")]
    [InlineData("name: [|_shop|]\nservices: {a: {image: x}}")]
    public void Warns_where_it_is_not_certain(string markup) => RuleTest.Verify<ProjectNameAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
