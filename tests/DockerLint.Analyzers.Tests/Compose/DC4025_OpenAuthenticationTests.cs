using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4025_OpenAuthenticationTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: ['[|ALLOW_EMPTY_PASSWORD|]=yes', '[|xpack.security.enabled|]=false']}}")]
    public void Speaks(string markup) => RuleTest.Verify<OpenAuthenticationAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: ['ALLOW_EMPTY_PASSWORD=no', 'xpack.security.enabled=true', NEO4J_AUTH=$A]}}")]
    [InlineData("services: {a: {image: postgres, ports: ['5432:5432'], environment: ['POSTGRES_HOST_AUTH_METHOD=trust']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OpenAuthenticationAnalyzer>(text, RuleTestOptions.Compose);
}
