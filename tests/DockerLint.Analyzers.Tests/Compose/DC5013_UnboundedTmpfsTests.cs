using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5013_UnboundedTmpfsTests
{
    [Theory]
    [InlineData("services: {a: {image: x, tmpfs: '[|/run:mode=755|]', volumes: [{type: tmpfs, target: '[|/t|]'}]}}")]
    [InlineData("volumes: {v: {driver_opts: {type: [|tmpfs|], device: tmpfs}}, w: {driver_opts: {type: [|tmpfs|], o: uid=1000}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnboundedTmpfsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, tmpfs: ['/run:size=1m', $T], volumes: [{type: tmpfs, target: /t, tmpfs: {size: 1m}}, {type: bind, source: ., target: /u}]}}")]
    [InlineData("volumes: {v: {driver_opts: {type: tmpfs, o: 'size=1m,uid=1'}}, w: {driver_opts: {type: tmpfs, o: $O}}, x: {driver_opts: {type: nfs}}, y: }")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnboundedTmpfsAnalyzer>(text, RuleTestOptions.Compose);
}
