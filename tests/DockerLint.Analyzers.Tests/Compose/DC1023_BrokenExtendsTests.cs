using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1023_BrokenExtendsTests
{
    [Theory]
    [InlineData("services: {a: {extends: [|b|]}}")]
    [InlineData("services: {a: {extends: {service: [|b|]}}}")]
    [InlineData("services: {a: {extends: [|b|]}, b: {extends: a}}")]
    [InlineData("services: {a: {image: x, extends: [|a|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<BrokenExtendsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {extends: b}, b: {image: x}}")]
    [InlineData("services: {a: {extends: {service: b}}, b: {extends: c}, c: {image: x}}")]
    [InlineData("services: {a: {extends: {service: b, file: other.yaml}}}")]
    [InlineData("services: {a: {extends: \"${B}\"}}")]
    [InlineData("services: {a: {extends: b}, b: }")]
    [InlineData("services: {a: {extends: {file: \"https://example.org/a.git\", service: b}}}")]
    [InlineData("services: {b: {image: x}}\n---\nservices: {a: {extends: b}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BrokenExtendsAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_message_shows_the_circle() => RuleTest.Verify<BrokenExtendsAnalyzer>(
        "services: {a: {extends: b}, b: {extends: [|c|]}, c: {extends: b}}",
        RuleTestOptions.Compose with { Messages = ["'b' extends itself: b -> c -> b"] });
}
