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
}
