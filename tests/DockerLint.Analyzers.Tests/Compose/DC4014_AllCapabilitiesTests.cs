using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4014_AllCapabilitiesTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x, cap_add: [NET_ADMIN]}}")]
    public void Speaks(string markup) => RuleTest.Verify<AllCapabilitiesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, cap_drop: [MKNOD]}, b: {image: x, privileged: true}, c: {extends: {service: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AllCapabilitiesAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    # what\n    image: x # why\n  # next\n  b: {image: y, cap_drop: [ALL]}\n", "services:\n  a:\n    # what\n    image: x # why\n    cap_drop: [ALL]\n  # next\n  b: {image: y, cap_drop: [ALL]}\n")]
    [InlineData("services:\n  a:\n    image: x", "services:\n  a:\n    image: x\n    cap_drop: [ALL]")]
    [InlineData("services:\n  a: {image: x}\n", "services:\n  a: {image: x}\n")]
    public void Adds_the_key_behind_the_others(string before, string after) => RuleTest.VerifyFix<AllCapabilitiesAnalyzer>(before, after, RuleTestOptions.Compose);
}
