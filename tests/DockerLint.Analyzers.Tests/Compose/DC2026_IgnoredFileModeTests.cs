using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2026_IgnoredFileModeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, configs: [{source: c, [|uid|]: '1', [|gid|]: '1', target: /t}]}}\nconfigs: {c: {file: f}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredFileModeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 0400}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [s]}}\nsecrets: {s: {file: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 0400}], deploy: {mode: global}}}\nsecrets: {s: {file: S}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredFileModeAnalyzer>(text, RuleTestOptions.Compose);
}
