using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2014_ExternalWithAttributesTests
{
    [Theory]
    [InlineData("volumes: {v: {external: true, [|labels|]: {a: b}}}")]
    [InlineData("networks: {n: {external: {name: m}, [|driver|]: bridge, name: m}}")]
    [InlineData("secrets: {s: {external: true, [|file|]: ./x}}")]
    public void Speaks(string markup) => RuleTest.Verify<ExternalWithAttributesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("volumes: {v: {external: true, name: w, x-a: 1}}")]
    [InlineData("volumes: {v: {external: false, driver: local}}")]
    [InlineData("networks: {n: {external: $E, driver: bridge}}")]
    [InlineData("volumes: {v: }")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExternalWithAttributesAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("volumes: {v: {external: true, [|driver|]: local}}", DiagnosticSeverity.Error)]
    [InlineData("configs: {v: {external: true, [|file|]: x}}", DiagnosticSeverity.Warning)]
    public void Only_volumes_are_refused(string markup, DiagnosticSeverity severity) =>
        RuleTest.Verify<ExternalWithAttributesAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = severity });
}
