using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6022_RedundantDefaultTests
{
    [Theory]
    [InlineData("services: {a: {build: {context: ., [|dockerfile|]: Dockerfile}, [|restart|]: 'no'}}\nvolumes: {v: {[|external|]: false}}")]
    public void Speaks(string markup) => RuleTest.Verify<RedundantDefaultAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {context: ., dockerfile: dockerfile}, restart: always, privileged: $P}, b: {extends: {service: a}, privileged: false}, c: {<<: {privileged: true}, privileged: false}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RedundantDefaultAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    tty: false\n    # c\n    init: false # keep\n", "services:\n  a:\n    image: x\n    # c\n    init: false # keep\n")]
    [InlineData("volumes:\n  v:\n    external: false\n", "volumes:\n  v:\n    external: false\n")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<RedundantDefaultAnalyzer>(before, after, RuleTestOptions.Compose);
}
