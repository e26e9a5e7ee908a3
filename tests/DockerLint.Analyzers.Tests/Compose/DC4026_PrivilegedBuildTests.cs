using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4026_PrivilegedBuildTests
{
    [Theory]
    [InlineData("services: {a: {build: {context: ., [|privileged|]: yes, entitlements: ['[|security.insecure|]', '{|DC4027:network.host|}']}}}")]
    public void Speaks(string markup) => RuleTest.Verify<PrivilegedBuildAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {context: ., privileged: false, network: none, entitlements: []}}, b: {build: {context: ., privileged: $P, network: $N}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PrivilegedBuildAnalyzer>(text, RuleTestOptions.Compose);
}
