using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1017_UnusedContextTests
{
    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\", additional_contexts: ['[|c|]=../c']}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnusedContextAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nRUN --mount=from=c,target=/t a\\nCOPY --from=D a b\", additional_contexts: [c=../c, d=../d, 'docker.io/library/x=docker-image://y']}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nARG F\\nCOPY --from=$$F a b\", additional_contexts: [c=../c]}}}")]
    [InlineData("services: {a: {build: {context: ., additional_contexts: [c=d]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnusedContextAnalyzer>(text, RuleTestOptions.Compose);
}
