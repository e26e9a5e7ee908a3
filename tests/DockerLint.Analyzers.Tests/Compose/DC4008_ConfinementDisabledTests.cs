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
}
