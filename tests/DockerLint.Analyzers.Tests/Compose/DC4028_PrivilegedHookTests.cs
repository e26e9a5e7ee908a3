using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4028_PrivilegedHookTests
{
    [Theory]
    [InlineData("services: {a: {image: x, pre_stop: [{command: y, [|privileged|]: true}]}}")]
    [InlineData("services: {a: {image: x, develop: {watch: [{action: sync+exec, path: ., target: /x, exec: {command: y, [|privileged|]: true}}]}}}")]
    [InlineData("services: {a: {image: x, user: app, post_start: [{command: y, user: {|DC4040:root|}}]}}")]
    [InlineData("services: {a: {image: x, user: '1000:0', develop: {watch: [{action: sync+exec, path: ., target: /x, exec: {command: y, user: '{|DC4040:0:0|}'}}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<PrivilegedHookAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, privileged: true, pre_stop: [{command: y, privileged: true}]}}")]
    [InlineData("services: {a: {image: x, user: '1000', post_start: [{command: y, user: '1001'}, {command: z, privileged: $P}, {command: y, user: $U}]}}")]
    [InlineData("services: {a: {image: x, post_start: [{command: y, user: root}]}}")]
    [InlineData("services: {a: {image: x, user: root, post_start: [{command: y, user: root}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PrivilegedHookAnalyzer>(text, RuleTestOptions.Compose);
}
