using DockerLint.Analyzers.ScheduledJobs;

namespace DockerLint.Analyzers.Tests.ScheduledJobs;

public sealed class DJ1002_SchedulerSocketTests
{
    [Theory]
    [InlineData("services: {a: {image: \"mcuadros/ofelia:1\", volumes: [\"[|/var/run/docker.sock|]:/var/run/docker.sock:ro\"]}}")]
    [InlineData("services: {a: {image: \"crazymax/swarm-cronjob:1\", volumes: [{type: bind, source: [|/var/run/docker.sock|], target: /x}]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: ofelia daemon, volumes: [\"[|/var/run/docker.sock|]:/x\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<SchedulerSocketAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"mcuadros/ofelia:1\"}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]}}")]
    [InlineData("services: {a: {image: \"tecnativa/docker-socket-proxy:1\", volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SchedulerSocketAnalyzer>(text, RuleTestOptions.Compose);
}
