using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1032_SecurityOptionTests
{
    [Theory]
    [InlineData("services: {a: {image: x, security_opt: [\"[|foo|]\", \"[|no-new-privilege:true|]\", \"[|aparmor=unconfined|]\"]}}")]
    [InlineData("services: {a: {image: x, security_opt: [\"[|no-new-privileges:yes|]\", \"[|systempaths=none|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<SecurityOptionAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, security_opt: [no-new-privileges, \"no-new-privileges:true\", \"no-new-privileges=false\", \"label:disable\", \"label=type:t\", \"seccomp=./p.json\", \"seccomp:unconfined\", \"apparmor=x\", systempaths=unconfined]}}")]
    [InlineData("services: {a: {image: x, security_opt: [$OPT, \"$NAME=x\", \"mask=/proc/x\", \"unmask=ALL\", \"credentialspec=file://a\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SecurityOptionAnalyzer>(text, RuleTestOptions.Compose);
}
