using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2043_UnservedDeviceTests
{
    [Theory]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{driver: nvidia, capabilities: ['[|gpus|]']}]}}}}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{driver: nvidia, count: 1, capabilities: [gpu, '[|GPU|]']}]}}}}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{driver: nvidia, capabilities: [gpu]}]}}}, {|DC2044:gpus|}: all}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnservedDeviceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{driver: nvidia, capabilities: [gpu, utility, compute, video]}]}}}}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{driver: nvidia, capabilities: [nvidia-compute, $C]}, {driver: nvidia, capabilities: [[gpu]]}, {driver: nvidia}]}}}}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{driver: cdi, capabilities: [x]}, {capabilities: [tpu]}, {driver: $D, capabilities: [gpus]}]}}}}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{capabilities: [tpu]}]}}}, gpus: all}}")]
    [InlineData("services: {a: {image: x, gpus: all}, b: {image: x, deploy: {resources: {limits: {cpus: '1'}}}, gpus: [{driver: nvidia}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnservedDeviceAnalyzer>(text, RuleTestOptions.Compose);
}
