using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1023_HiddenDependenciesTests
{
    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM node:22 AS b\\nWORKDIR /srv/app\\nRUN yarn\\nFROM b\"}, volumes: ['./:[|/srv|]', 'data:/data']}}")]
    public void Speaks(string markup) => RuleTest.Verify<HiddenDependenciesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM node:22\\nWORKDIR /app\\nRUN npm ci\"}, volumes: ['.:/app', 'mods:/app/node_modules/']}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM node:22\\nWORKDIR /app\\nRUN npm install -g x\"}, volumes: ['.:/app']}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM node:22\\nWORKDIR /app\\nRUN npm ci\"}, volumes: ['./src:/app/src']}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM node:22\\nWORKDIR /app\\nRUN npm ci\"}, volumes: ['.:/app'], command: sh -c 'npm install && npm start'}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM node:22\\nWORKDIR /app\\nRUN npm ci\"}, volumes: ['.:$T']}}")]
    [InlineData("services: {a: {build: ., volumes: ['.:/app']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HiddenDependenciesAnalyzer>(text, RuleTestOptions.Compose);
}
