using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4008_ConfinementDisabledTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", security_opt: [\"[|seccomp:unconfined|]\", \"[|apparmor=unconfined|]\", \"[|label:disable|]\", \"[|systempaths=unconfined|]\", \"[|no-new-privileges:false|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<ConfinementDisabledAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", security_opt: [\"no-new-privileges:true\", no-new-privileges, \"seccomp:./p.json\", \"label:type:x\", \"apparmor:docker-default\", \"${S}\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ConfinementDisabledAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    security_opt:\n      - seccomp:unconfined\n      - no-new-privileges:true\n", "services:\n  a:\n    image: x\n    security_opt:\n      - no-new-privileges:true\n")]
    [InlineData("services:\n  a:\n    image: x\n    security_opt:\n      - seccomp:unconfined\n      - apparmor:unconfined\n", "services:\n  a:\n    image: x\n    security_opt:\n      - apparmor:unconfined\n")]
    public void Takes_the_item_out(string before, string after) => RuleTest.VerifyFix<ConfinementDisabledAnalyzer>(before, after, RuleTestOptions.Compose);
}
