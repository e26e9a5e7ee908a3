using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6022_RedundantDefaultTests
{
    [Theory]
    [InlineData("services: {a: {build: {context: ., [|dockerfile|]: Dockerfile}, [|restart|]: 'no'}}\nvolumes: {v: {[|external|]: false}}")]
    [InlineData("services: {a: {image: x, ports: [{target: 80, [|protocol|]: tcp}], build: {context: ., target: x}}}\nvolumes: {v: {[|driver|]: local, name: w}}")]
    public void Speaks(string markup) => RuleTest.Verify<RedundantDefaultAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {context: ., dockerfile: dockerfile}, restart: always, privileged: $P}, b: {extends: {service: a}, privileged: false}, c: {<<: {privileged: true}, privileged: false}}")]
    [InlineData("services: {a: {image: x, ports: [{target: 80, protocol: udp}], build: {context: ./a}}}\nvolumes: {v: {driver: local, driver_opts: {type: nfs}}}\nnetworks: {n: {driver: bridge}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RedundantDefaultAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    tty: false\n    # c\n    init: false # keep\n", "services:\n  a:\n    image: x\n    # c\n    init: false # keep\n")]
    [InlineData("volumes:\n  v:\n    external: false\n", "volumes:\n  v:\n    external: false\n")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<RedundantDefaultAnalyzer>(before, after, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    build:\n      dockerfile: Dockerfile\n      no_cache: false\n")]
    [InlineData("volumes:\n  v:\n    driver: local\n    external: false\n")]
    public void A_mapping_is_never_left_empty(string text) => RuleTest.VerifyFix<RedundantDefaultAnalyzer>(text, text, RuleTestOptions.Compose);
}
