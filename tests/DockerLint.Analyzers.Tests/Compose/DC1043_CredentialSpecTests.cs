using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1043_CredentialSpecTests
{
    [Theory]
    [InlineData("services: {a: {image: x, credential_spec: {file: a.json, [|registry|]: b}}}")]
    [InlineData("services: {a: {image: x, [|credential_spec|]: {}}}")]
    public void Speaks(string markup) => RuleTest.Verify<CredentialSpecAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, credential_spec: {file: a.json}}}")]
    [InlineData("services: {a: {image: x, credential_spec: {config: c}}\nconfigs: {c: {file: f}}}")]
    [InlineData("services: {a: {extends: b, credential_spec: {}}, b: {image: x}}")]
    [InlineData("services: {a: {image: x, init: true}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CredentialSpecAnalyzer>(text, RuleTestOptions.Compose);
}
