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

    [Theory]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: \"FROM x\\nCOPY --from=t /a /a\"\n      additional_contexts:\n        s: ./s\n        t: ./t\n", "services:\n  a:\n    build:\n      dockerfile_inline: \"FROM x\\nCOPY --from=t /a /a\"\n      additional_contexts:\n        t: ./t\n")]
    public void Takes_the_context_out(string before, string after) => RuleTest.VerifyFix<UnusedContextAnalyzer>(before, after, RuleTestOptions.Compose);
}
