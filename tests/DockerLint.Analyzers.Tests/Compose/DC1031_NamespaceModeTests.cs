using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1031_NamespaceModeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ipc: [|sharable|]}}")]
    [InlineData("services: {a: {image: x, pid: [|hosts|]}}")]
    [InlineData("services: {a: {image: x, uts: [|x|]}}")]
    [InlineData("services: {a: {image: x, userns_mode: [|yes-please|]}}")]
    [InlineData("services: {a: {image: x, isolation: [|hyper-v|]}}")]
    [InlineData("services: {a: {image: x, network_mode: '[|service:|]'}}")]
    [InlineData("services: {a: {image: x, network_mode: '[|my net|]'}}")]
    [InlineData("services: {a: {image: x, ipc: [|service:|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<NamespaceModeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ipc: shareable, pid: host, uts: host, userns_mode: host, isolation: Process}}")]
    [InlineData("services: {a: {image: x, network_mode: 'service:b', ipc: 'service:b', pid: 'container:c'}, b: {image: x}}")]
    [InlineData("services: {a: {image: x, network_mode: proxy_default}}")]
    [InlineData("services: {a: {image: x, network_mode: node}}")]
    [InlineData("services: {a: {image: x, network_mode: $MODE, ipc: $IPC}}")]
    [InlineData("services: {a: {image: x, userns_mode: keep-id, network_mode: 'slirp4netns:port_handler=slirp4netns', pid: private, ipc: 'ns:/run/x'}}")]
    [InlineData("services: {a: {image: x, userns_mode: 'keep-id:uid=1'}}")]
    [InlineData("services: {a: {image: x, network_mode: hosts, networks: null}}\nnetworks: {hosts: {external: true}}")]
    [InlineData("services: {a: {image: x, ipc: \"\", network_mode: bridge}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NamespaceModeAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, network_mode: [|hots|]}}")]
    [InlineData("services: {a: {image: x, network_mode: [|Host|]}}")]
    public void Warns_where_it_is_not_certain(string markup) => RuleTest.Verify<NamespaceModeAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
