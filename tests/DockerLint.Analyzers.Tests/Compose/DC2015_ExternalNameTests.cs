using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2015_ExternalNameTests
{
    [Theory]
    [InlineData("volumes: {v: {[|external|]: {name: w}}}")]
    [InlineData("secrets: {v: {[|external|]: {name: w}, name: w}}")]
    [InlineData("configs: {c: {name: a, external: {name: {|DC2016:b|}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ExternalNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("volumes: {v: {external: true, name: w}}")]
    [InlineData("volumes: {v: {name: w}}")]
    [InlineData("volumes: {v: {external: {}}}")]
    [InlineData("networks: {n: {external: false}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExternalNameAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("networks:\n  n:\n    external:\n      name: 'm'\n    # c\n  o:\n", "networks:\n  n:\n    external: true\n    name: 'm'\n    # c\n  o:\n")]
    [InlineData("networks:\n  n:\n    external: {name: m}\n", "networks:\n  n:\n    external: true\n    name: m\n")]
    [InlineData("networks:\n  n:\n    external: # c\n      name: m\n", "networks:\n  n:\n    external: # c\n      name: m\n")]
    [InlineData("networks: {n: {external: {name: m}}}\n", "networks: {n: {external: {name: m}}}\n")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<ExternalNameAnalyzer>(before, after, RuleTestOptions.Compose);
}
