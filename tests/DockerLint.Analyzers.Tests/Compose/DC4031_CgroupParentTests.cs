using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4031_CgroupParentTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|cgroup_parent|]: m-executor}}")]
    public void Speaks(string markup) => RuleTest.Verify<CgroupParentAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, cgroup: private}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CgroupParentAnalyzer>(text, RuleTestOptions.Compose);
}
