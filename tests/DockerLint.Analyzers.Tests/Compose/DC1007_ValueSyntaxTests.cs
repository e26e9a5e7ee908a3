using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1007_ValueSyntaxTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", restart: [|allways|]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"vol:/b:ro[|:c|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", healthcheck: {test: [[|curl|], x]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ValueSyntaxAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", restart: \"no\"}}")]
    [InlineData("services: {a: {image: \"x:1\", restart: no}}")]
    [InlineData("services: {a: {image: \"x:1\", restart: true}}")]
    [InlineData("services: {a: {image: \"x:1\", restart: on-failure:3}}")]
    [InlineData("services: {a: {image: \"x:1\", restart: \"${R}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"vol:/b:ro\", \"/x\", \"${V}:/x\", \"C:/x:C:/y\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", stop_grace_period: 1m30s}}")]
    [InlineData("services: {a: {image: \"x:1\", healthcheck: {interval: 10s, timeout: 1.5m, test: curl x}}}")]
    [InlineData("services: {a: {image: \"x:1\", healthcheck: {test: [NONE]}}}")]
    [InlineData("services: {a: {image: \"x:1\", healthcheck: {test: [\"CMD-SHELL\", \"x\"]}}}")]
    [InlineData("services: {a: {image: \"x:1\", mem_limit: 512m}}")]
    [InlineData("services: {a: {image: \"x:1\", mem_limit: 1073741824}}")]
    [InlineData("services: {a: {image: \"x:1\", deploy: {resources: {limits: {memory: 1.5gb}}}}}")]
    [InlineData("services: {a: {image: \"x:1\", healthcheck: {interval: \"${I}\", test: [\"${T}\"]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ValueSyntaxAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void A_number_of_attempts_that_is_none_is_ignored_and_so_a_warning() =>
        RuleTest.Verify<ValueSyntaxAnalyzer>("services: {a: {image: x, restart: [|on-failure:x|]}}", RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
