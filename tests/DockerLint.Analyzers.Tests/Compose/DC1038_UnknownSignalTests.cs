using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1038_UnknownSignalTests
{
    [Theory]
    [InlineData("services: {a: {image: x, stop_signal: [|SIGTREM|]}}")]
    [InlineData("services: {a: {image: x, stop_signal: [|quit-now|]}}")]
    [InlineData("services: {a: {image: x, stop_signal: '[|0|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownSignalAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, stop_signal: SIGTERM}}")]
    [InlineData("services: {a: {image: x, stop_signal: quit}}")]
    [InlineData("services: {a: {image: x, stop_signal: '15'}}")]
    [InlineData("services: {a: {image: x, stop_signal: SIGRTMIN+3}}")]
    [InlineData("services: {a: {image: x, stop_signal: $S}}")]
    [InlineData("services: {a: {image: x, stop_signal: SIGPOLL}}")]
    [InlineData("services: {a: {image: x, stop_signal: \"\"}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownSignalAnalyzer>(text, RuleTestOptions.Compose);
}
