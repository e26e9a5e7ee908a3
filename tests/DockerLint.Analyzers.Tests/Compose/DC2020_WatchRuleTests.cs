using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2020_WatchRuleTests
{
    [Theory]
    [InlineData("services: {a: {image: x, develop: {watch: [{path: p, action: '[|rebuild|]'}, {path: p, action: '[|sync+restart|]'}, {path: p, target: /t, action: '[|sync+exec|]'}]}}}")]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: [|''|], action: restart}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<WatchRuleAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: p, action: rebuild}, {path: p, action: restart}, {path: p, action: sync, target: /t}, {path: p, action: sync+exec, target: /t, exec: {command: x}}, {path: p, action: $A}]}}}")]
    [InlineData("services: {a: {develop: {watch: [{path: p, action: rebuild}]}, extends: {service: b}}, b: {build: .}}")]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: $P, action: restart}]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WatchRuleAnalyzer>(text, RuleTestOptions.Compose);
}
