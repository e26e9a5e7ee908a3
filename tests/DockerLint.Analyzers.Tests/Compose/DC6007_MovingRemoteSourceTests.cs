using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6007_MovingRemoteSourceTests
{
    [Theory]
    [InlineData("services: {a: {build: '[|https://example.org/x.git|]'}, b: {build: {context: '[|git@github.com:a/b.git#v1:sub|]', additional_contexts: {c: '[|docker-image://alpine:3|]', d: ./d, e: service:a}}}, c: {build: '[|https://example.org/context.tar.gz|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<MovingRemoteSourceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: ., extends: {file: ./x.yaml, service: b}}, b: {build: 'github.com/a/b#0123456789abcdef0123456789abcdef01234567'}, c: {build: {context: $C, additional_contexts: {d: 'docker-image://alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'}}}, d: {build: ./app.git/x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MovingRemoteSourceAnalyzer>(text, RuleTestOptions.Compose);
}
