using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1018_InvalidSizeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, mem_limit: [|1 giga|]}}")]
    [InlineData("services: {a: {image: x, shm_size: [|lots|]}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {limits: {memory: [|512MBs|]}}}}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: tmpfs, target: /b, tmpfs: {size: [|1 x|]}}]}}")]
    [InlineData("services: {a: {build: {context: ., shm_size: [|two|]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidSizeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, mem_limit: 512m}}")]
    [InlineData("services: {a: {image: x, mem_limit: 1073741824}}")]
    [InlineData("services: {a: {image: x, memswap_limit: -1}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {limits: {memory: 1.5gb}}}}}")]
    [InlineData("services: {a: {image: x, shm_size: \"${S}\"}}")]
    [InlineData("services: {a: {image: x, mem_limit: 2 GiB}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidSizeAnalyzer>(text, RuleTestOptions.Compose);
}
