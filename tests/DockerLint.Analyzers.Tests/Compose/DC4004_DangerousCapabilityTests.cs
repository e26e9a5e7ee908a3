using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4004_DangerousCapabilityTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", cap_add: [[|ALL|]]}}")]
    [InlineData("services: {a: {image: \"x:1\", cap_add: [CHOWN, [|SYS_ADMIN|], \"[|CAP_SYS_PTRACE|]\", [|sys_module|]]}}")]
    [InlineData("services: {a: {image: \"x:1\", cap_add: [{|DC4013:NET_ADMIN|}]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host, cap_add: [[|NET_ADMIN|]]}}")]
    public void Speaks(string markup) => RuleTest.Verify<DangerousCapabilityAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", cap_add: [NET_BIND_SERVICE, CHOWN, IPC_LOCK]}}")]
    [InlineData("services: {a: {image: \"x:1\", cap_drop: [ALL]}}")]
    [InlineData("services: {a: {image: \"x:1\", cap_add: [\"${C}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", gpus: all, cap_add: [SYS_ADMIN]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DangerousCapabilityAnalyzer>(text, RuleTestOptions.Compose);
}
