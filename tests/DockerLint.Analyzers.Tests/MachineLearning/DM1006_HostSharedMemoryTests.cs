using DockerLint.Analyzers.MachineLearning;

namespace DockerLint.Analyzers.Tests.MachineLearning;

public sealed class DM1006_HostSharedMemoryTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", gpus: all, ipc: [|host|]}}")]
    [InlineData("services: {a: {image: \"vllm/vllm-openai:1\", ipc: \"[|host|]\"}}")]
    [InlineData("services: {a: {image: \"x:1\", ipc: [|host|], command: torchrun train.py}}")]
    public void Speaks(string markup) => RuleTest.Verify<HostSharedMemoryAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", ipc: host}}")]
    [InlineData("services: {a: {image: \"vllm/vllm-openai:1\", ipc: \"service:b\"}}")]
    [InlineData("services: {a: {image: \"x:1\", gpus: all, ipc: \"${I}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", gpus: all, shm_size: 8gb}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HostSharedMemoryAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    gpus: all\n    ipc: host\n", "services:\n  a:\n    image: x\n    gpus: all\n    shm_size: 8gb\n")]
    [InlineData("services: {a: {image: x, gpus: all, ipc: host, shm_size: 1gb}}", "services: {a: {image: x, gpus: all, ipc: host, shm_size: 1gb}}")]
    public void The_fix_gives_memory_of_its_own(string before, string after) => RuleTest.VerifyFix<HostSharedMemoryAnalyzer>(before, after, RuleTestOptions.Compose);
}
