using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1024_MissingCheckToolTests
{
    [Theory]
    [InlineData("services: {a: {image: 'python:3.13-alpine', healthcheck: {test: '[|curl|] -f http://x || exit 1'}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM python:3.13-slim\\nRUN apt-get update && apt-get install -y git\"}, healthcheck: {test: [CMD-SHELL, '[|wget|] -q x']}}}")]
    public void Speaks(string markup) => RuleTest.Verify<MissingCheckToolAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'node:22-alpine', healthcheck: {test: 'wget -q x'}}}")]
    [InlineData("services: {a: {image: 'example/x', healthcheck: {test: 'curl x'}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM python:3.13-slim\\nRUN apt-get install -y curl\"}, healthcheck: {test: curl x}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM python:3.13-slim\\nCOPY install.sh .\\nRUN ./install.sh\"}, healthcheck: {test: curl x}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM python:3.13-slim\\nCOPY --from=b /usr/bin /usr/bin\"}, healthcheck: {test: curl x}}}")]
    [InlineData("services: {a: {image: 'node:22-alpine', healthcheck: {disable: true, test: curl x}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM python:3.13-slim\\nRUN apt-get install -y $$PACKAGES\"}, healthcheck: {test: curl x}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingCheckToolAnalyzer>(text, RuleTestOptions.Compose);
}
