using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5013_UnboundedTmpfsTests
{
    [Theory]
    [InlineData("services: {a: {image: x, tmpfs: '[|/run:mode=755|]', volumes: [{type: tmpfs, target: '[|/t|]'}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnboundedTmpfsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, tmpfs: ['/run:size=1m', $T], volumes: [{type: tmpfs, target: /t, tmpfs: {size: 1m}}, {type: bind, source: ., target: /u}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnboundedTmpfsAnalyzer>(text, RuleTestOptions.Compose);
}
