using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2005_DependencyCycleTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", depends_on: [[|a|]]}}")]
    [InlineData("services: {a: {image: x, depends_on: [b]}, b: {image: y, links: [\"[|a|]:c\"]}}")]
    [InlineData("services: {a: {image: x, depends_on: [b]}, b: {image: y, depends_on: [c]}, c: {image: z, network_mode: \"service:[|a|]\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<DependencyCycleAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [b, c]}, b: {image: y, depends_on: [c]}, c: {image: z}}")]
    [InlineData("services: {a: {image: x, depends_on: [z]}}")]
    [InlineData("services: {a: {depends_on: [a]}}")]
    [InlineData("services: {a: {build: {context: ., additional_contexts: {c: \"service:b\"}}, image: x}, b: {image: y, depends_on: [a]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DependencyCycleAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void A_long_chain_is_no_problem()
    {
        var services = string.Join("\n", Enumerable.Range(0, 3000).Select(i => $"  s{i}: {{image: x, depends_on: [s{i + 1}]}}"));
        RuleTest.VerifySilent<DependencyCycleAnalyzer>($"services:\n{services}\n  s3000: {{image: x}}\n", RuleTestOptions.Compose with { Laws = RuleTestLaws.RoundTrip });
    }

    [Fact]
    public void The_circle_is_told() => RuleTest.Verify<DependencyCycleAnalyzer>(
        "services: {a: {image: x, depends_on: [b]}, b: {image: y, depends_on: [[|a|]]}}",
        RuleTestOptions.Compose with { Messages = ["'a' closes the circle a → b → a, in which no service can be first"] });
}
