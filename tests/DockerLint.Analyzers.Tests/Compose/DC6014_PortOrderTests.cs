using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6014_PortOrderTests
{
    [Theory]
    [InlineData("services: {a: {ports: [\"90:1\", [|'80:2'|]]}}")]
    [InlineData("services: {a: {ports: [1000, '127.0.0.1:2000:1', [|'300'|], {target: 5, published: 1}]}}")]
    [InlineData("services: {a: {ports: ['90:1', '$P:2', [|'80:3'|]]}}")]
    public void Speaks(string markup) => RuleTest.Verify<PortOrderAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {ports: ['80:2', '443:1', '127.0.0.1:8080-8081:1-2', {target: 1, published: 9000}]}}")]
    [InlineData("services: {a: {ports: ['90:$P', '100:1']}}")]
    [InlineData("services: {a: {ports: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PortOrderAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    ports:\n      - 90:1 # b\n      - target: 80\n        published: \"8\"\n      - '70'\n", "services:\n  a:\n    ports:\n      - target: 80\n        published: \"8\"\n      - '70'\n      - 90:1 # b\n")]
    [InlineData("services:\n  a:\n    ports:\n      - 90:1\n      - $P:1\n      - 80:1\n", "services:\n  a:\n    ports:\n      - 90:1\n      - $P:1\n      - 80:1\n")]
    public void The_fix_moves_lines_and_loses_nothing(string before, string after) => RuleTest.VerifyFix<PortOrderAnalyzer>(before, after, RuleTestOptions.Compose);
}
