using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6015_UnquotedPortTests
{
    [Theory]
    [InlineData("services: {a: {ports: [[|80|], [|1:2|], '3', \"4\"], expose: [[|5|]]}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnquotedPortAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {ports: ['80', \"8080:80\", {target: 80}], expose: ['1']}}")]
    [InlineData("services: {a: {ports: *p}, b: {ports: }}")]
    [InlineData("x-a: {ports: [80]}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnquotedPortAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {ports: [80, 1:2 , '3', $P:1, 0x1F, 010, 1_0, 0.0.0.0:1:2]}}", "services: {a: {ports: [\"80\", \"1:2\" , '3', \"$P:1\", 0x1F, 010, 1_0, \"0.0.0.0:1:2\"]}}")]
    public void The_fix_sets_quotes_where_the_port_stays_the_same(string before, string after) => RuleTest.VerifyFix<UnquotedPortAnalyzer>(before, after, RuleTestOptions.Compose);

    [Fact]
    public void The_kind_of_quotes_can_be_given() => RuleTest.VerifyFix<UnquotedPortAnalyzer>(
        "services: {a: {ports: [[|80|], [|\"1:2\"|], '3']}}", "services: {a: {ports: ['80', '1:2', '3']}}", RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["quotes"] = "single" } });
}
