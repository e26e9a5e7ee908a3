using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4015_NewPrivilegesTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|security_opt|]: ['apparmor: false']}, {|DC4016:b|}: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<NewPrivilegesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, security_opt: ['no-new-privileges']}, b: {image: x, security_opt: ['no-new-privileges=true']}, c: {image: x, security_opt: [$O]}, d: {image: x, security_opt: ['no-new-privileges:false']}, e: {extends: {service: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NewPrivilegesAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    command: |\n      a\n      b\n\nnetworks: {}\n", "services:\n  a:\n    image: x\n    command: |\n      a\n      b\n    security_opt:\n      - no-new-privileges:true\n\nnetworks: {}\n")]
    public void Adds_the_key_behind_the_others(string before, string after) => RuleTest.VerifyFix<NewPrivilegesAnalyzer>(before, after, RuleTestOptions.Compose);
}
