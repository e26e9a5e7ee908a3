using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1032_SecurityOptionTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add("good.json", " {}\n").Add("bad.json", "profile x {\n") };

    [Theory]
    [InlineData("services: {a: {image: x, security_opt: [\"[|foo|]\", \"[|no-new-privilege:true|]\", \"[|aparmor=unconfined|]\"]}}")]
    [InlineData("services: {a: {image: x, security_opt: [\"[|no-new-privileges:yes|]\", \"[|systempaths=none|]\"]}}")]
    [InlineData("services: {a: {image: x, security_opt: [\"[|seccomp=./bad.json|]\", \"[|seccomp:bad.json|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<SecurityOptionAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("services: {a: {image: x, security_opt: [no-new-privileges, \"no-new-privileges:true\", \"no-new-privileges=false\", \"label:disable\", \"label=type:t\", \"seccomp=./p.json\", \"seccomp:unconfined\", \"apparmor=x\", systempaths=unconfined]}}")]
    [InlineData("services: {a: {image: x, security_opt: [$OPT, \"$NAME=x\", \"mask=/proc/x\", \"unmask=ALL\", \"credentialspec=file://a\", \"seccomp=good.json\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SecurityOptionAnalyzer>(text, InFolder);
}
