using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4023_WritableConfigurationTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['[|./a.yml|]:/a:z', {type: bind, source: '[|./b.pem|]', target: /b}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<WritableConfigurationAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./a.yml:/a:ro', './data:/d', 'conf:/etc/a.conf', '$A.yml:/b', {type: bind, source: ./b.pem, target: /b, read_only: true}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WritableConfigurationAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./a.yml:/a', ./b.conf:/b, './c.ini:/c:z']}}", "services: {a: {image: x, volumes: ['./a.yml:/a:ro', ./b.conf:/b:ro, './c.ini:/c:z']}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<WritableConfigurationAnalyzer>(before, after, RuleTestOptions.Compose);
}
