using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1016_AgentNotForwardedTests
{
    [Theory]
    [InlineData("services: {a: {[|build|]: {ssh: [other=/k], dockerfile_inline: \"FROM x\\nRUN --mount=type=ssh a\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nRUN a\", [|ssh|]: [default]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<AgentNotForwardedAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nRUN --mount=type=ssh,id=k a\", ssh: {k: /p}}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nARG I\\nRUN --mount=type=ssh,id=$$I a\", ssh: [default]}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS b\\nRUN --mount=type=ssh a\\nFROM y\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nRUN --mount=type=cache,target=/c a\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AgentNotForwardedAnalyzer>(text, RuleTestOptions.Compose);
}
