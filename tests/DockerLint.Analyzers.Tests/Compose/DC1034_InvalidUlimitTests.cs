using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1034_InvalidUlimitTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ulimits: {[|nofiles|]: 5, nofile: 5}}}")]
    [InlineData("services: {a: {image: x, ulimits: {memlock: {soft: 10, hard: [|5|]}}}}")]
    [InlineData("services: {a: {image: x, ulimits: {core: {soft: -1, hard: [|3|]}}}}")]
    [InlineData("services: {a: {build: {context: ., ulimits: {[|open_files|]: 1}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidUlimitAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ulimits: {nofile: {soft: 1024, hard: 2048}, nproc: 65535, memlock: {soft: -1, hard: -1}, core: 0, AS: 5}}}")]
    [InlineData("services: {a: {image: x, ulimits: {nofile: {soft: $S, hard: 5}, memlock: {soft: 5, hard: -1}, x-note: 3}}}")]
    [InlineData("services: {a: {image: x, ulimits: {nproc: {soft: 5, hard: 5}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidUlimitAnalyzer>(text, RuleTestOptions.Compose);
}
