using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5009_UnboundedLogTests
{
    [Theory]
    [InlineData("services: {a: {image: x, restart: always, [|logging|]: {driver: json-file, options: {max-file: '3'}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnboundedLogAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x}, b: {image: x, restart: always, logging: {options: {max-size: 10m}}}, c: {image: x, restart: always, logging: {driver: syslog}}, d: {image: x, restart: always, logging: {driver: $D}}, e: {image: x, restart: always, extends: {service: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnboundedLogAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    restart: always\n", "services:\n  a:\n    image: x\n    restart: always\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n        max-file: \"3\"\n")]
    public void Adds_a_limit_behind_the_other_keys(string before, string after) => RuleTest.VerifyFix<UnboundedLogAnalyzer>(before, after, RuleTestOptions.Compose);
}
