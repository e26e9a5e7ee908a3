using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1042_TmpfsOptionTests
{
    [Theory]
    [InlineData("services: {a: {image: x, tmpfs: ['/run:[|foo|]', '/tmp:noexec,[|mode:1777|]']}}")]
    [InlineData("services: {a: {image: x, tmpfs: '/run:[|size=10x|],[|mode=999|],[|uid=a|]'}}")]
    [InlineData("services: {a: {image: x, tmpfs: ['/run:[|sizes=1m|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<TmpfsOptionAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, tmpfs: ['/run', '/tmp:size=64m,mode=1777,uid=1000,gid=0,noexec,nosuid,nodev', '/x:size=50%,rw', '/y:']}}")]
    [InlineData("services: {a: {image: x, tmpfs: ['/run:size=$S', '$T:foo', '/z:tmpcopyup']}}")]
    [InlineData("services: {a: {image: x, tmpfs: /run}}")]
    [InlineData("services: {a: {image: x, tmpfs: ['/v:size=1073741824,nr_inodes=1k']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TmpfsOptionAnalyzer>(text, RuleTestOptions.Compose);
}
