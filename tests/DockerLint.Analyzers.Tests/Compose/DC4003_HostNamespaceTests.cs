using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4003_HostNamespaceTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", pid: [|host|]}}")]
    [InlineData("services: {a: {image: \"x:1\", ipc: [|host|]}}")]
    [InlineData("services: {a: {image: \"x:1\", uts: [|host|], userns_mode: \"[|host|]\", cgroup: [|host|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<HostNamespaceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", pid: \"service:b\", ipc: shareable, cgroup: private}}")]
    [InlineData("services: {a: {image: \"x:1\", pid: \"${P}\"}}")]
    [InlineData("services: {a: {image: \"vllm/vllm-openai:1\", ipc: host}}")]
    [InlineData("services: {a: {image: \"x:1\", gpus: all, ipc: host}}")]
    [InlineData("services: {a: {image: \"x:1\", hostname: host}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HostNamespaceAnalyzer>(text, RuleTestOptions.Compose);
}
