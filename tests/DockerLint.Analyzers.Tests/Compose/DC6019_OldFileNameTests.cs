using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6019_OldFileNameTests
{
    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData("deploy/docker-compose.override.yaml")]
    public void Speaks(string path) => RuleTest.Verify<OldFileNameAnalyzer>("x-a: 1\n[|services|]: {a: {image: x}}", RuleTestOptions.Compose with { Path = path });

    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("compose.prod.yml")]
    [InlineData("docker-compose/stack.yaml")]
    public void IsSilent(string path) => RuleTest.VerifySilent<OldFileNameAnalyzer>("services: {a: {image: x}}", RuleTestOptions.Compose with { Path = path });
}
