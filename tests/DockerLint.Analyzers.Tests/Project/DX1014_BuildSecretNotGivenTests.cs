using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1014_BuildSecretNotGivenTests
{
    [Theory]
    [InlineData("services: {a: {[|build|]: {secrets: [{source: x, target: t}], dockerfile_inline: \"FROM x\\nRUN --mount=type=secret,id=s,required=true --mount=type=secret,target=/run/t a\"}}}")]
    [InlineData("services: {a: {build: {secrets: [{source: s, target: '{|DX1015:t|}'}], dockerfile_inline: \"FROM x\\nRUN --mount=type=secret,id=s a\"}}}")]
    public void Speaks(string markup) => RuleTest.Verify<BuildSecretNotGivenAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nRUN --mount=type=secret,id=s a\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nRUN --mount=type=secret,id=s,required=true a\", secrets: [{source: x, target: s}]}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nRUN --mount=type=secret,id=s,required=true a\", secrets: [$S]}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nARG I\\nRUN --mount=type=secret,id=$$I a\", secrets: [s]}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS b\\nRUN --mount=type=secret,id=s,required=true a\\nFROM y\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BuildSecretNotGivenAnalyzer>(text, RuleTestOptions.Compose);
}
