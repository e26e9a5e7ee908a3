using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1018_PortNotExposedTests
{
    [Theory]
    [InlineData("services: {a: {ports: ['[|8000|]', 3000], build: {dockerfile_inline: \"FROM node:22\\nEXPOSE 3000/tcp\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM alpine:3.22\\nEXPOSE 8080\"}, ports: ['127.0.0.1:80:8080', '[|127.0.0.1:80:8080/udp|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<PortNotExposedAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {ports: ['80:8000'], build: {dockerfile_inline: \"FROM node:22\"}}}")]
    [InlineData("services: {a: {ports: ['80:8000'], environment: [PORT=8000], build: {dockerfile_inline: \"FROM node:22\\nEXPOSE 3000\"}}}")]
    [InlineData("services: {a: {ports: ['80:8000'], command: 'x --port 8000', build: {dockerfile_inline: \"FROM node:22\\nEXPOSE 3000\"}}}")]
    [InlineData("services: {a: {ports: ['80:80'], build: {dockerfile_inline: \"FROM example/web\\nEXPOSE 3000\"}}}")]
    [InlineData("services: {a: {ports: ['80:80'], build: {dockerfile_inline: \"FROM node:22\\nARG P\\nEXPOSE $$P\"}}}")]
    [InlineData("services: {a: {ports: ['80:8080'], build: {dockerfile_inline: \"FROM mcr.microsoft.com/dotnet/aspnet:9.0\\nEXPOSE 80\"}}}")]
    [InlineData("services: {a: {ports: ['9229:9229'], command: [node, --inspect=0.0.0.0, x], build: {dockerfile_inline: \"FROM node:22\\nEXPOSE 3000\"}}}")]
    [InlineData("services: {a: {ports: ['80:8000'], build: {dockerfile_inline: \"FROM node:22\\nENV PORT 8000\\nEXPOSE 3000\"}}}")]
    [InlineData("services: {a: {ports: ['80:3001'], build: {dockerfile_inline: \"FROM node:22\\nEXPOSE 3000-3010\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PortNotExposedAnalyzer>(text, RuleTestOptions.Compose);
}
