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
}
