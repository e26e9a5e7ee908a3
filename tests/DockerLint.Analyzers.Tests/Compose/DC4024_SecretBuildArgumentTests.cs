using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4024_SecretBuildArgumentTests
{
    [Theory]
    [InlineData("services: {a: {build: {context: ., args: ['[|API_TOKEN|]', '[|DB_PASSWORD|]=$P']}}}")]
    public void Speaks(string markup) => RuleTest.Verify<SecretBuildArgumentAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {context: ., args: [VERSION=$V, 'TOKEN_FILE=/x', 'PASSWORD=abc']}, environment: [API_TOKEN]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SecretBuildArgumentAnalyzer>(text, RuleTestOptions.Compose);
}
