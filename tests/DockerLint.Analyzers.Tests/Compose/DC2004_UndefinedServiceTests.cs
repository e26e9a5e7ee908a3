using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2004_UndefinedServiceTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", depends_on: [[|b|]]}}")]
    [InlineData("services: {a: {image: \"x:1\", depends_on: {[|b|]: {condition: service_started}}}}")]
    [InlineData("services: {a: {image: \"x:1\", links: [\"[|b|]:alias\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes_from: [\"[|b|]:ro\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"service:[|b|]\"}}")]
    [InlineData("services: {a: {image: \"x:1\", pid: \"service:[|b|]\"}}")]
    [InlineData("services: {a: {build: {context: ., additional_contexts: {c: \"service:[|b|]\"}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UndefinedServiceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [b], links: [b], network_mode: \"service:b\"}, b: {image: y}}")]
    [InlineData("services: {a: {image: \"x:1\", depends_on: {b: {condition: service_started, required: false}}}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes_from: [\"container:b\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", depends_on: [\"$B\"]}}")]
    [InlineData("services: {a: {extends: {service: b, file: other.yaml}}}")]
    [InlineData("services: {a: {extends: b}}")]
    [InlineData("services: {a: {image: x, depends_on: [b]}}\n---\nservices: {b: {image: x}}\n")]
    [InlineData("services: {a: {depends_on: [b]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"container:b\"}}")]
    [InlineData("services: {a: {build: {context: ., additional_contexts: {c: \"docker-image://b\"}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndefinedServiceAnalyzer>(text, RuleTestOptions.Compose);
}
