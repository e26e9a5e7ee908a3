using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4007_SensitiveHostPathTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|/etc|]:/x\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"{|DC4012:/|}:/host:ro\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|/etc/shadow|]:/x:ro\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|/root/.ssh|]:/x\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [{type: bind, source: [|/usr/bin/|], target: /x}]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"{|DC4012:/proc|}:/host/proc:ro\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|/proc|]:/host/proc\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"{|DC4012:/etc/passwd|}:/etc/passwd:ro\"]}}")]
    [InlineData("services: {a: {image: x, volumes: [\"[|vol|]:/x\"]}}\nvolumes: {vol: {driver_opts: {device: /etc}}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<SensitiveHostPathAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"/etc/localtime:/etc/localtime:ro\", \"/etc/timezone:/etc/timezone:ro\", \"/etc/ssl/certs:/etc/ssl/certs:ro\", \"/usr/share/zoneinfo:/z:ro\", \"/etc/letsencrypt:/l\", \"/etcetera:/e\", \"/usr2:/u\", \"/srv/etc:/s\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"etc:/etc\", \"./etc:/etc2\", \"~/x:/x\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"${ROOT}/etc:/x\", \"/home/me/app:/app\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SensitiveHostPathAnalyzer>(text, RuleTestOptions.Compose);
}
