using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1007_ValueSyntaxTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", restart: [|allways|]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"vol:/b:ro[|:c|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", healthcheck: {test: [[|curl|], x]}}}")]
    [InlineData("services: {a: {image: x, device_cgroup_rules: ['[|foo|]', '[|c 1:3|]', 'c 1:3 mr', '[|c 1:3 rx|]', 'a *:* rwm']}}")]
    [InlineData("services: {a: {image: x, volumes_from: ['b:[|rx|]', 'container:c:[|read|]']}, b: {image: x}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [[|CMD|]]}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: ['[|CMD-SHELL|]']}}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: tmpfs, [|source|]: y, target: /z}]}}")]
    [InlineData("services: {a: {image: x, devices: [{[|source|]: /dev/x}]}}")]
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
    [InlineData("services: {a: {image: x, volumes_from: [b, 'b:ro', 'container:c', 'container:c:rw', $V], device_cgroup_rules: [$R]}, b: {image: x}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD, $C]}, volumes: [{type: tmpfs, target: /z}], devices: [{source: /dev/x, target: /dev/y}]}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: []}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ValueSyntaxAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void A_number_of_attempts_that_is_none_is_ignored_and_so_a_warning() =>
        RuleTest.Verify<ValueSyntaxAnalyzer>("services: {a: {image: x, restart: [|on-failure:x|]}}", RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
