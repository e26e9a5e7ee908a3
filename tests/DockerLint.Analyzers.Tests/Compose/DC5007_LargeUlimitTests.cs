using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5007_LargeUlimitTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ulimits: {[|nproc|]: 2000000, [|core|]: {soft: -1, hard: -1}}}}")]
    [InlineData("services: {a: {image: x, ulimits: {[|nproc|]: {soft: 1024, hard: 2000000}, [|core|]: {soft: 0, hard: -1}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<LargeUlimitAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ulimits: {nofile: {soft: 1024, hard: 4096}, core: 0, memlock: -1, nproc: $N}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LargeUlimitAnalyzer>(text, RuleTestOptions.Compose);
}
