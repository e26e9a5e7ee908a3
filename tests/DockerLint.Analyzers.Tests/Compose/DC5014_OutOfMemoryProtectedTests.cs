using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5014_OutOfMemoryProtectedTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|oom_score_adj|]: -1000}}")]
    public void Speaks(string markup) => RuleTest.Verify<OutOfMemoryProtectedAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, oom_kill_disable: false, oom_score_adj: -500}, b: {image: x, oom_kill_disable: $O}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OutOfMemoryProtectedAnalyzer>(text, RuleTestOptions.Compose);
}
