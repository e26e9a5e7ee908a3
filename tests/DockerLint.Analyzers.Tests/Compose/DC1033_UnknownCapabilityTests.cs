using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1033_UnknownCapabilityTests
{
    [Theory]
    [InlineData("services: {a: {image: x, cap_add: [[|NET_ADMIM|], [|CAP_FOO|], CHOWN]}}")]
    [InlineData("services: {a: {image: x, cap_drop: [[|everything|]]}}")]
    [InlineData("services: {a: {image: x, cap_add: [NET_ADMIN], cap_drop: [ALL, {|DC2050:CAP_NET_ADMIN|}]}}")]
    [InlineData("services: {a: {image: x, cap_add: [net_raw], cap_drop: [{|DC2050:NET_RAW|}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownCapabilityAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, cap_add: [ALL, net_raw, CAP_SYS_PTRACE, checkpoint_restore], cap_drop: [CHOWN]}}")]
    [InlineData("services: {a: {image: x, cap_drop: [all], cap_add: [SETUID]}}")]
    [InlineData("services: {a: {image: x, cap_add: [$CAP, \"${A}_B\"], cap_drop: [$CAP]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownCapabilityAnalyzer>(text, RuleTestOptions.Compose);
}
