using DockerLint.Analyzers.MachineLearning;

namespace DockerLint.Analyzers.Tests.MachineLearning;

public sealed class DM1003_PrivilegedGpuTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", gpus: all, privileged: [|true|]}}")]
    [InlineData("services: {a: {image: \"x:1\", runtime: nvidia, cap_add: [[|SYS_ADMIN|]]}}")]
    [InlineData("services: {a: {image: \"x:1\", deploy: {resources: {reservations: {devices: [{driver: nvidia, count: 1, capabilities: [gpu]}]}}}, privileged: [|true|]}}")]
    [InlineData("services: {a: {image: \"x:1\", devices: [\"/dev/kfd\"], privileged: [|true|]}}")]
    [InlineData("services: {a: {image: \"x:1\", deploy: {resources: {reservations: {devices: [{capabilities: [gpu]}]}}}, privileged: [|true|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<PrivilegedGpuAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", gpus: all}}")]
    [InlineData("services: {a: {image: \"x:1\", privileged: true}}")]
    [InlineData("services: {a: {image: \"x:1\", gpus: all, cap_add: [IPC_LOCK]}}")]
    [InlineData("services: {a: {image: \"x:1\", devices: [\"/dev/dri\"], privileged: true}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PrivilegedGpuAnalyzer>(text, RuleTestOptions.Compose);
}
