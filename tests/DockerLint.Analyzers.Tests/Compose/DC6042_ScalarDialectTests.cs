using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6042_ScalarDialectTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: [|yes|], B: [|No|], C: [|off|], D: [|12:30:45|]}}}")]
    [InlineData("services: {a: {image: x, restart: [|no|]}}")]
    [InlineData("services: {a: {image: x, labels: {a: [|on|]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ScalarDialectAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: \"yes\", B: true, C: 08:30, D: y, E: 12:99, F: a:b, G: 127.0.0.1:80}}}")]
    [InlineData("services: {a: {image: x, environment: ['A=yes'], init: yes, restart: 'no'}}")]
    [InlineData("services: {a: {image: x, command: yes}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ScalarDialectAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: yes}}}", "services: {a: {image: x, environment: {A: \"yes\"}}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<ScalarDialectAnalyzer>(before, after, RuleTestOptions.Compose);
}
