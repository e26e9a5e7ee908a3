using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1019_NeverHealthyTests
{
    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: '[|service_healthy|]'}}}, b: {image: 'redis:8'}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: '[|service_healthy|]'}}}, b: {build: {dockerfile_inline: \"FROM node:22 AS a\\nHEALTHCHECK CMD x\\nFROM node:22\"}}}")]
    public void Speaks(string markup) => RuleTest.Verify<NeverHealthyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: 'redis:8', healthcheck: {test: x}}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: 'bitnami/redis:8'}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: 'ghcr.io/redis:8'}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: redis, extends: {service: c}}, c: {image: y}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {build: .}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {build: {dockerfile_inline: \"FROM node:22\\nHEALTHCHECK CMD x\"}}}")]
    [InlineData("services: {a: {image: x, depends_on: [b]}, b: {image: redis}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: app}, c: {build: ., image: app}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NeverHealthyAnalyzer>(text, RuleTestOptions.Compose);
}
