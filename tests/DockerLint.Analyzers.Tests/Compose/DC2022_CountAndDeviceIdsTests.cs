using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2022_CountAndDeviceIdsTests
{
    [Theory]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [{capabilities: [gpu], [|count|]: all, device_ids: ['0']}]}}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<CountAndDeviceIdsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, gpus: [{count: 1}, {device_ids: ['1']}]}}")]
    [InlineData("services: {a: {image: x, gpus: all}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CountAndDeviceIdsAnalyzer>(text, RuleTestOptions.Compose);
}
