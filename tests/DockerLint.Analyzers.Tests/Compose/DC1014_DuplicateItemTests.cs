using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1014_DuplicateItemTests
{
    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [b, [|b|]]}}")]
    [InlineData("services: {a: {image: x, networks: [n, m, [|n|]]}}")]
    [InlineData("services: {a: {image: x, group_add: [1, \"1\", [|1|]]}}")]
    [InlineData("services: {a: {image: x, security_opt: [\"a:b\", [|\"a:b\"|]]}}")]
    [InlineData("services: {a: {image: x, volumes_from: [b, [|'b'|]]}}")]
    [InlineData("services: {a: {image: x, external_links: [\"${L}\", [|\"${L}\"|]]}}")]
    public void Speaks(string markup) => RuleTest.Verify<DuplicateItemAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [b, c]}}")]
    [InlineData("services: {a: {image: x, ports: [\"80\", \"80\"]}}")]
    [InlineData("services: {a: {image: x, cap_add: [CHOWN, CHOWN]}}")]
    [InlineData("services: {a: {image: x, volumes: [\"a:/b\", \"a:/b\"]}}")]
    [InlineData("services: {a: {image: x, group_add: [1, \"1\"]}}")]
    [InlineData("services: {a: {image: x, command: [a, a]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DuplicateItemAnalyzer>(text, RuleTestOptions.Compose);
}
