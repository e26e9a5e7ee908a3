using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1040_SysctlTests
{
    [Theory]
    [InlineData("services: {a: {image: x, sysctls: {[|vm.max_map_count|]: 262144, [|fs.file-max|]: 1}}}")]
    [InlineData("services: {a: {image: x, sysctls: ['[|vm.swappiness|]=1', 'net.core.somaxconn=1']}}")]
    [InlineData("services: {a: {image: x, network_mode: host, sysctls: {[|net.core.somaxconn|]: 1}}}")]
    [InlineData("services: {a: {image: x, ipc: host, sysctls: {[|kernel.shmmax|]: 1, [|fs.mqueue.msg_max|]: 1}}}")]
    [InlineData("services: {a: {image: x, sysctls: {[|kernel.hostname|]: a}}}")]
    public void Speaks(string markup) => RuleTest.Verify<SysctlAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, sysctls: {net.core.somaxconn: 1, kernel.shmmax: 1, kernel.sem: 1, fs.mqueue.msg_max: 1, kernel.domainname: a}}}")]
    [InlineData("services: {a: {image: x, network_mode: 'service:b', sysctls: ['net/ipv4/ip_forward=1']}, b: {image: x}}")]
    [InlineData("services: {a: {image: x, runtime: sysbox-runc, sysctls: {vm.max_map_count: 1}}}")]
    [InlineData("services: {a: {image: x, sysctls: [\"$SETTING=1\", user.max_user_namespaces=1]}}")]
    [InlineData("services: {a: {image: x, network_mode: $M, sysctls: {net.core.somaxconn: 1}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SysctlAnalyzer>(text, RuleTestOptions.Compose);
}
