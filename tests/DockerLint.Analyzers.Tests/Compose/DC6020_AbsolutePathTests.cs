using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6020_AbsolutePathTests
{
    [Theory]
    [InlineData("services: {a: {build: '[|/Users/x/app|]', env_file: '[|/home/x/.env|]', volumes: ['[|C:/x|]:/x']}}")]
    public void Speaks(string markup) => RuleTest.Verify<AbsolutePathAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: ./app, env_file: .env, volumes: ['/etc/localtime:/etc/localtime', '~/x:/x', 'data:/d', '/srv/data:/e', '$HOME/x:/f']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AbsolutePathAnalyzer>(text, RuleTestOptions.Compose);
}
