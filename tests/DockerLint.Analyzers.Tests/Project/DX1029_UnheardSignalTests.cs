using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1029_UnheardSignalTests
{
    [Theory]
    [InlineData("services: {a: {stop_signal: '[|SIGINT|]', build: {dockerfile_inline: \"FROM x\\nCMD serve | tee log\"}}}")]
    [InlineData("services: {a: {stop_signal: '[|SIGINT|]', command: ignored, build: {dockerfile_inline: \"FROM x\\nENTRYPOINT while true; do serve; done\"}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnheardSignalAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {stop_signal: SIGINT, build: {dockerfile_inline: \"FROM x\\nCMD serve\"}}}")]
    [InlineData("services: {a: {stop_signal: SIGINT, build: {dockerfile_inline: \"FROM x\\nCMD setup && serve\"}}}")]
    [InlineData("services: {a: {stop_signal: SIGINT, build: {dockerfile_inline: \"FROM x\\nCMD [\\\"sh\\\", \\\"-c\\\", \\\"serve | tee log\\\"]\"}}}")]
    [InlineData("services: {a: {stop_signal: SIGINT, build: {dockerfile_inline: \"FROM x\\nCMD trap stop INT; serve | tee log\"}}}")]
    [InlineData("services: {a: {stop_signal: SIGINT, command: [serve], build: {dockerfile_inline: \"FROM x\\nCMD serve | tee log\"}}}")]
    [InlineData("services: {a: {stop_signal: SIGINT, init: true, build: {dockerfile_inline: \"FROM x\\nCMD serve | tee log\"}}}")]
    [InlineData("services: {a: {restart: always, build: {dockerfile_inline: \"FROM x\\nCMD serve | tee log\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnheardSignalAnalyzer>(text, RuleTestOptions.Compose);
}
