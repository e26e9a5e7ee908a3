using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2051_IgnoredVolumeOptionTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:[|readonly|]']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:ro,[|zz|]', './c:/d:[|RO|]']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:[|noexec|],rw']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:{|DC6041:cached|}', './c:/d:ro,{|DC6041:delegated|}']}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredVolumeOptionAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:ro,z', './c:/d:rw,Z,rshared', './e:/f:ro,nocopy']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:$M', './c:/d:U', '/e']}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: bind, source: ./a, target: /b, consistency: cached}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredVolumeOptionAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:readonly,z']}}", "services: {a: {image: x, volumes: ['./a:/b:ro,z']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:RO']}}", "services: {a: {image: x, volumes: ['./a:/b:ro']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:cached']}}", "services: {a: {image: x, volumes: ['./a:/b']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:cached,ro']}}", "services: {a: {image: x, volumes: ['./a:/b:ro']}}")]
    [InlineData("services: {a: {image: x, volumes: ['./a:/b:ro,delegated']}}", "services: {a: {image: x, volumes: ['./a:/b:ro']}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<IgnoredVolumeOptionAnalyzer>(before, after, RuleTestOptions.Compose);
}
