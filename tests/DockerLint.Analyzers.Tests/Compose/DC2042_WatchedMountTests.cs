using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2042_WatchedMountTests
{
    [Theory]
    [InlineData("services: {a: {build: ., volumes: ['./src:/app'], develop: {watch: [{path: '[|src/web|]', action: sync, target: /t}, {path: '[|./src|]', action: sync+restart, target: /t}]}}}")]
    [InlineData("services: {a: {build: ., volumes: ['.:/app'], develop: {watch: [{path: '[|./x|]', action: sync+exec, target: /t, exec: {command: y}}]}}}")]
    [InlineData("services: {a: {build: ., volumes: [{type: bind, source: ./src, target: /app}], develop: {watch: [{path: '[|src/|]', action: sync, target: /t}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<WatchedMountAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: ., volumes: ['./src:/app'], develop: {watch: [{path: src, action: rebuild}, {path: src, action: restart}, {path: src2, action: sync, target: /t}]}}}")]
    [InlineData("services: {a: {build: ., volumes: ['src:/app'], develop: {watch: [{path: src, action: sync, target: /t}]}}}")]
    [InlineData("services: {a: {build: ., volumes: ['./src/a:/app'], develop: {watch: [{path: ./src, action: sync, target: /t}]}}}")]
    [InlineData("services: {a: {build: ., volumes: ['$P:/app', '/src:/b', '~/src:/c'], develop: {watch: [{path: src, action: sync, target: /t}]}}}")]
    [InlineData("services: {a: {build: ., volumes: ['./src:/app'], develop: {watch: [{path: $P, action: sync, target: /t}, {path: src, action: $A}, {action: sync}]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WatchedMountAnalyzer>(text, RuleTestOptions.Compose);
}
