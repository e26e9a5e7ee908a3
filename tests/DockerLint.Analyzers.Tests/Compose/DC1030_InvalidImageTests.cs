using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1030_InvalidImageTests
{
    [Theory]
    [InlineData("services: {a: {image: [|Nginx|]}}")]
    [InlineData("services: {a: {image: 'nginx:[|1.0+b|]'}}")]
    [InlineData("services: {a: {image: [|nginx@sha256:123|]}}")]
    [InlineData("services: {a: {image: '[|https://example.test/nginx|]'}}")]
    [InlineData("services: {a: {image: [|a//b|]}}")]
    [InlineData("services: {a: {build: {context: ., tags: [a/b:1, \"[|a b|]\"]}}}")]
    [InlineData("services: {a: {image: x, profiles: [dev]}, b: {image: \"[|B:1|]\", profiles: [dev]}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidImageAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: nginx}}")]
    [InlineData("services: {a: {image: r.test:5000/a/b:1.0@sha256:1111111111111111111111111111111111111111111111111111111111111111}}")]
    [InlineData("services: {a: {image: '$IMAGE'}}")]
    [InlineData("services: {a: {image: '${REGISTRY:-r.test}/Nginx'}}")]
    [InlineData("services: {a: {image: '${A}/b:${TAG}'}}")]
    [InlineData("services: {a: {image: ''}}")]
    [InlineData("services: {a: {build: .}}")]
    [InlineData("services: {a: {image: a_b/c-d.e:V_1}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidImageAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: '[|<user>/app|]'}}")]
    [InlineData("services: {a: {image: '[|{{ image }}|]'}}")]
    [InlineData("services: {a: {image: [|IMAGE_NAME|]}}")]
    public void Warns_where_it_is_not_certain(string markup) => RuleTest.Verify<InvalidImageAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
