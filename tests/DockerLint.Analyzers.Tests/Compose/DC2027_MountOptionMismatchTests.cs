using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2027_MountOptionMismatchTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes: [{type: bind, source: ., target: /t, [|volume|]: {nocopy: true}, [|tmpfs|]: {size: 1}}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<MountOptionMismatchAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: [{type: bind, source: ., target: /t, bind: {propagation: private}}, {type: $T, source: ., target: /u, volume: {}}, 'a:/b', {type: tmpfs, target: /v, tmpfs: {size: 1}}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MountOptionMismatchAnalyzer>(text, RuleTestOptions.Compose);
}
