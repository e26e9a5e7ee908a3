using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6009_SenselessPullPolicyTests
{
    [Theory]
    [InlineData("services: {a: {image: 'x:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', pull_policy: '[|every_12h|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<SenselessPullPolicyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'x:1', pull_policy: always}, b: {image: 'x@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', pull_policy: missing}, c: {image: $I, pull_policy: always}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SenselessPullPolicyAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: a@sha256:1111111111111111111111111111111111111111111111111111111111111111\n    pull_policy: always\n", "services:\n  a:\n    image: a@sha256:1111111111111111111111111111111111111111111111111111111111111111\n")]
    public void Takes_the_attribute_out(string before, string after) => RuleTest.VerifyFix<SenselessPullPolicyAnalyzer>(before, after, RuleTestOptions.Compose);
}
