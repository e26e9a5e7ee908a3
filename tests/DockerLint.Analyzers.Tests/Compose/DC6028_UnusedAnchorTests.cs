using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6028_UnusedAnchorTests
{
    [Theory]
    [InlineData("x-a: [|&a|]\n  b: c\nservices: {}", "x-a:\n  b: c\nservices: {}")]
    [InlineData("x-a: [|&a|] 1 # why\nservices: {}", "x-a: 1 # why\nservices: {}")]
    [InlineData("x-a: [[|&a|] x, [|&b|] {c: d}]\nservices: {}", "x-a: [x, {c: d}]\nservices: {}")]
    [InlineData("x-a: [|&a|]\n  b: c\nx-b: &a\n  d: e\nx-c: *a", "x-a:\n  b: c\nx-b: &a\n  d: e\nx-c: *a")]
    public void Fixes(string markup, string expected) => RuleTest.VerifyFix<UnusedAnchorAnalyzer>(markup, expected, RuleTestOptions.Compose);

    [Theory]
    [InlineData("x-a: [[|&a|] , b]\nservices: {}")]
    public void Speaks(string markup) => RuleTest.Verify<UnusedAnchorAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("x-a: &a {b: c}\nservices: {s: {<<: *a}}")]
    [InlineData("x-a: &a {b: c}\nx-b: [*a]\nx-c: &a {d: e}\nx-d: *a")]
    [InlineData("x-a: 'x & y &z'\nservices: {}")]
    [InlineData("x-a: &a {b: c}\nservices: [")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnusedAnchorAnalyzer>(text, RuleTestOptions.Compose);
}
