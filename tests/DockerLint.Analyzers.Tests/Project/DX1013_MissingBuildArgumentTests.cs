using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1013_MissingBuildArgumentTests
{
    [Theory]
    [InlineData("services: {a: {[|build|]: {dockerfile_inline: \"ARG V\\nFROM x:$$V\"}}}")]
    [InlineData("services: {a: {[|build|]: {args: [W=1], dockerfile_inline: \"ARG V\\nFROM x:$$V AS b\\nFROM b\"}}}")]
    public void Speaks(string markup) => RuleTest.Verify<MissingBuildArgumentAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"ARG V=1\\nFROM x:$$V\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"ARG V\\nFROM x:$$V\", args: [V]}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"ARG V\\nFROM x:$${V:-1}\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"ARG V\\nFROM a AS t\\nFROM x:$$V\", target: t}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM --platform=$$BUILDPLATFORM x\"}}}")]
    [InlineData("services: {a: {build: .}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingBuildArgumentAnalyzer>(text, RuleTestOptions.Compose);
}
