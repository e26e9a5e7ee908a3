using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4028_PrivilegedHookTests
{
    [Theory]
    [InlineData("services: {a: {image: x, pre_stop: [{command: y, [|privileged|]: true}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<PrivilegedHookAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, privileged: true, pre_stop: [{command: y, privileged: true}]}}")]
    [InlineData("services: {a: {image: x, user: '1000', post_start: [{command: y, user: root}, {command: z, privileged: $P}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PrivilegedHookAnalyzer>(text, RuleTestOptions.Compose);
}
