using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4002_EngineSocketTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|/var/run/docker.sock|]:/x\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|/var/run/docker.sock|]:/var/run/docker.sock:ro\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [{type: bind, source: [|/run/podman/podman.sock|], target: /x}]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|/var/run|]:/host/run\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [{type: npipe, source: [|//./pipe/docker_engine|], target: \"//./pipe/docker_engine\"}]}}")]
    [InlineData("services: {a: {image: x, volumes: [\"[|vol|]:/x\"]}}\nvolumes: {vol: {driver_opts: {type: none, o: bind, device: /var/run/docker.sock}}}\n")]
    [InlineData("services: {a: {image: \"tecnativa/docker-socket-proxy:1\", volumes: [\"[|/var/run/docker.sock|]:/var/run/docker.sock\"]}}")]
    [InlineData("services: {a: {image: x, volumes: ['[|${XDG_RUNTIME_DIR}/docker.sock|]:/var/run/docker.sock']}}")]
    [InlineData("services: {a: {image: x, volumes: ['[|${SOCK:-/var/run/docker.sock}|]:/var/run/docker.sock']}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: bind, source: '[|${SOCK:-/run/podman/podman.sock}|]', target: /x}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<EngineSocketAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"tecnativa/docker-socket-proxy:1\", volumes: [\"/var/run/docker.sock:/var/run/docker.sock:ro\"]}}")]
    [InlineData("services: {a: {image: \"lscr.io/linuxserver/socket-proxy:1\", volumes: [\"/var/run/docker.sock:/var/run/docker.sock:ro\"]}}")]
    [InlineData("services: {a: {image: \"mcuadros/ofelia:1\", volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"${SOCK}:/var/run/docker.sock\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"./docker.sock.d:/x\", \"/run/user:/x2\", \"sock:/var/run/docker.sock\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {DOCKER_HOST: \"tcp://proxy:2375\"}}}")]
    [InlineData("services: {a: {image: x, volumes: ['${DIR}/app.sock:/x', '${DIR:-/srv}/docker.sock.d:/y']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EngineSocketAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void A_writable_mount_of_a_socket_proxy_is_a_hint() => RuleTest.Verify<EngineSocketAnalyzer>(
        "services: {a: {image: tecnativa/docker-socket-proxy, volumes: ['[|/var/run/docker.sock|]:/var/run/docker.sock']}}", RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Info });
}
