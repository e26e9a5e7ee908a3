using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6025_BooleanCasingTests
{
    [Theory]
    [InlineData("services: {a: {image: x, privileged: [|True|], tty: [|on|]}}\nnetworks: {n: {internal: [|NO|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<BooleanCasingAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, privileged: true, tty: 'yes', init: $I, environment: {A: yes}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BooleanCasingAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, tty: YES, init: off }}", "services: {a: {image: x, tty: true, init: false }}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<BooleanCasingAnalyzer>(before, after, RuleTestOptions.Compose);
}
