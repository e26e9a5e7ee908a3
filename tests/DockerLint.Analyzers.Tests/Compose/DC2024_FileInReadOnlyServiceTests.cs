using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2024_FileInReadOnlyServiceTests
{
    [Theory]
    [InlineData("services: {a: {image: x, read_only: 'true', configs: [{source: '[|c|]', target: /c}]}}\nconfigs: {c: {content: hi}}")]
    public void Speaks(string markup) => RuleTest.Verify<FileInReadOnlyServiceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, secrets: [s]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, read_only: true, secrets: [s]}}\nsecrets: {s: {file: S}}")]
    [InlineData("services: {a: {image: x, read_only: $R, secrets: [s]}}\nsecrets: {s: {environment: S}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FileInReadOnlyServiceAnalyzer>(text, RuleTestOptions.Compose);
}
