using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4041_RedundantCapabilityTests
{
    [Theory]
    [InlineData("services: {a: {image: x, cap_add: ['[|CHOWN|]', [|cap_kill|], SYS_NICE]}}")]
    [InlineData("services: {a: {image: x, cap_drop: [NET_RAW], cap_add: [[|CAP_SETUID|]]}}")]
    public void Speaks(string markup) => RuleTest.Verify<RedundantCapabilityAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, cap_drop: [ALL], cap_add: [CHOWN, NET_BIND_SERVICE]}}")]
    [InlineData("services: {a: {image: x, cap_drop: [CAP_ALL], cap_add: [CHOWN]}}")]
    [InlineData("services: {a: {image: x, cap_drop: [CHOWN], cap_add: [chown]}}")]
    [InlineData("services: {a: {image: x, cap_drop: [$C], cap_add: [CHOWN]}}")]
    [InlineData("services: {a: {image: x, cap_add: [NET_RAW, MKNOD, AUDIT_WRITE, SYS_ADMIN, $C]}}")]
    [InlineData("services: {a: {extends: b, cap_add: [CHOWN]}, b: {image: x, cap_drop: [ALL]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RedundantCapabilityAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    cap_add: [CHOWN, SYS_NICE]\n", "services:\n  a:\n    image: x\n    cap_add: [SYS_NICE]\n")]
    [InlineData("services:\n  a:\n    image: x\n    cap_add:\n      - SYS_NICE\n      - CHOWN # for files\n", "services:\n  a:\n    image: x\n    cap_add:\n      - SYS_NICE\n      - CHOWN # for files\n")]
    public void Takes_the_item_out(string before, string after) => RuleTest.VerifyFix<RedundantCapabilityAnalyzer>(before, after, RuleTestOptions.Compose);
}
