using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1027_PassedOverFileTests
{
    [Theory]
    [InlineData("compose.yml", "compose.yaml")]
    [InlineData("docker-compose.yml", "compose.yml")]
    [InlineData("docker-compose.yaml", "docker-compose.yml")]
    [InlineData("docker-compose.override.yml", "compose.override.yaml")]
    public void Speaks(string path, string taken) => RuleTest.Verify<PassedOverFileAnalyzer>("[|services|]: {a: {image: x}}", At(path, new TestBuildContext(taken)));

    [Theory]
    [InlineData("compose.yaml", "docker-compose.yml")]
    [InlineData("docker-compose.yml", "compose.override.yaml")]
    [InlineData("docker-compose.yml", "docker-compose.override.yml")]
    [InlineData("compose.prod.yaml", "compose.yaml")]
    [InlineData("docker-compose.yml", "other/compose.yaml")]
    [InlineData("docker-compose.yml", "compose.yaml/")]
    public void IsSilent(string path, string other) => RuleTest.VerifySilent<PassedOverFileAnalyzer>("services: {a: {image: x}}", At(path, new TestBuildContext(other)));

    [Fact]
    public void IsSilentWhereTheFilesAreNamed() =>
        RuleTest.VerifySilent<PassedOverFileAnalyzer>("services: {a: {image: x}}", At("docker-compose.yml", new TestBuildContext("compose.yaml").Add(".env", "COMPOSE_FILE=docker-compose.yml")));

    [Fact]
    public void IsSilentWhereTheOtherFileIncludesThisOne() =>
        RuleTest.VerifySilent<PassedOverFileAnalyzer>("services: {a: {image: x}}", At("docker-compose.yml", new TestBuildContext().Add("compose.yaml", "include: [docker-compose.yml]")));

    private static RuleTestOptions At(string path, TestBuildContext folder) => RuleTestOptions.Compose with { Path = path, BuildContext = folder };
}
