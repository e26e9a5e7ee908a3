using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6008_TwoVersionsOfImageTests
{
    [Theory]
    [InlineData("services: {a: {image: 'redis:7-alpine'}, b: {image: '[|docker.io/library/redis:8-alpine|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<TwoVersionsOfImageAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'redis:8'}, b: {image: 'redis:8'}, c: {image: 'redis:7-alpine'}, d: {image: redis}, e: {image: 'redis:$V'}, f: {image: 'redis:latest'}}")]
    [InlineData("services: {a: {image: 'x:web-1'}, b: {image: 'x:api-1'}}")]
    [InlineData("services: {a: {image: 'x:1'}, b: {image: 'x:2'}, c: {image: 'x:3'}}")]
    [InlineData("services: {a: {image: 'x:1', profiles: [p]}, b: {image: 'x:2', profiles: [q]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TwoVersionsOfImageAnalyzer>(text, RuleTestOptions.Compose);
}
