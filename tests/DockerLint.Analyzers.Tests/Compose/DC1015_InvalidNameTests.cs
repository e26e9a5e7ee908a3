using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1015_InvalidNameTests
{
    [Theory]
    [InlineData("services: {[|web server|]: {image: x}}")]
    [InlineData("services: {[|web/api|]: {image: x}}")]
    [InlineData("services: {a: {image: x}}\nvolumes: {[|my volume|]: {}}\n")]
    [InlineData("services: {a: {image: x, container_name: [|-web|]}}")]
    [InlineData("services: {a: {image: x, container_name: [|a|]}}")]
    [InlineData("services: {a: {image: x, profiles: [[|_dev|]]}}")]
    [InlineData("services: {a: {image: x, depends_on: {[|b c|]: {condition: service_started}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {web-server_1.a: {image: x}}")]
    [InlineData("services: {a: {image: x, container_name: web_1.a}}")]
    [InlineData("services: {a: {image: x, container_name: \"${NAME}-web\"}}")]
    [InlineData("services: {a: {image: x, profiles: [dev, \"${P}\"]}}")]
    [InlineData("services: {a: {image: x, environment: {any key: x}}}")]
    [InlineData("services: {a: {image: x, labels: {com.example/key: x}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidNameAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void Compose_takes_a_profile_with_any_name() => RuleTest.Verify<InvalidNameAnalyzer>(
        "services: {a: {image: x, profiles: [\"[|my profile|]\"]}}", RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("services: {a: {image: x}}\nnetworks: {[|my net|]: {driver: bridge}}\n")]
    [InlineData("services: {a: {image: x}}\nmodels: {[|a/b|]: {model: c}}\n")]
    public void Compose_passes_over_networks_and_models_with_such_names(string markup) =>
        RuleTest.Verify<InvalidNameAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
