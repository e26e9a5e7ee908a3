using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5002_LoggingDisabledTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", logging: {driver: [|none|]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<LoggingDisabledAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", logging: {driver: local}}}")]
    [InlineData("services: {a: {image: \"x:1\", logging: {options: {max-size: 1m}}}}")]
    [InlineData("services: {a: {image: \"x:1\", logging: {driver: \"${D}\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LoggingDisabledAnalyzer>(text, RuleTestOptions.Compose);
}
