using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5017_NoInitTests
{
    [Fact]
    public void The_fix_adds_init_above_the_command() => RuleTest.VerifyFix<NoInitAnalyzer>(
        """
        services:
          a:
            image: alpine
            command:
              - [|sh|]
              - -c
              - while true; do x; done
        """,
        """
        services:
          a:
            image: alpine
            init: true
            command:
              - sh
              - -c
              - while true; do x; done
        """,
        RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: alpine, command: ['[|sh|]', '-c', 'while true; do x; sleep 5; done']}}")]
    [InlineData("services: {a: {image: 'python:3.13', command: '[|bash|] -c \"serve | tee log\"'}}")]
    [InlineData("services: {a: {image: example/x, entrypoint: ['[|/bin/sh|]', '-c'], command: ['a & b & wait']}}")]
    [InlineData("services: {a: {build: ., entrypoint: ['[|sh|]', -c, 'while :; do x; done']}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoInitAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: alpine, init: true, command: ['sh', '-c', 'while true; do x; sleep 5; done']}}")]
    [InlineData("services: {a: {image: alpine, command: ['sh', '-c', 'trap exit TERM; while :; do x; sleep 5; done']}}")]
    [InlineData("services: {a: {image: alpine, command: ['sh', '-c', 'migrate && serve']}}")]
    [InlineData("services: {a: {image: alpine, command: ['sh', '-c', 'until ready; do sleep 1; done; exec serve']}}")]
    [InlineData("services: {a: {image: alpine, command: ['sh', '-c', 'for i in a b; do x $$i; done']}}")]
    [InlineData("services: {a: {image: alpine, command: ['sh', '-c', 'while :; do x; done & nginx']}}")]
    [InlineData("services: {a: {image: example/x, command: ['sh', '-c', 'while true; do x; sleep 5; done']}}")]
    [InlineData("services: {a: {image: example/x, entrypoint: ['tini', '--', 'sh', '-c', 'while true; do x; sleep 5; done']}}")]
    [InlineData("services: {a: {image: alpine, command: ['sh', '-c', '. ./setup; while true; do x; sleep 5; done']}}")]
    [InlineData("services: {a: {image: alpine, command: 'cat /x'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoInitAnalyzer>(text, RuleTestOptions.Compose);
}
