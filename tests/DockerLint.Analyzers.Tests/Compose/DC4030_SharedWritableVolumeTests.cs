using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4030_SharedWritableVolumeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['./d:/d']}, b: {image: y, volumes: [{type: bind, source: '[|./d|]', target: /e}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<SharedWritableVolumeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['vol:/d']}}")]
    [InlineData("services: {a: {image: x, volumes: ['vol:/d:ro']}, b: {image: y, volumes: ['vol:/d']}}")]
    [InlineData("services: {a: {image: x, volumes: ['$V:/d']}, b: {image: y, volumes: ['$V:/d', '/d']}}")]
    [InlineData("services: {a: {image: x, profiles: [p], volumes: ['vol:/d']}, b: {image: y, profiles: [q], volumes: ['vol:/d']}}")]
    [InlineData("services: {a: {image: x, volumes: ['/var/run/docker.sock:/s']}, b: {image: y, volumes: ['/var/run/docker.sock:/s']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SharedWritableVolumeAnalyzer>(text, RuleTestOptions.Compose);
}
