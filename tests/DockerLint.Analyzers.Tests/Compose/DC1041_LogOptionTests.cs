using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1041_LogOptionTests
{
    [Theory]
    [InlineData("services: {a: {image: x, logging: {driver: json-file, options: {[|max-sizes|]: 1m, max-file: \"3\"}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: [|jsonfile|]}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: syslog, options: {[|max-size|]: 1m}}}}")]
    [InlineData("services: {a: {image: x, logging: {options: {[|max-files|]: \"3\"}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: local, options: {max-size: [|10x|], max-file: \"[|0|]\", compress: [|maybe|]}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: gelf, options: {mode: [|fast|]}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: none, options: {[|max-size|]: 1m}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<LogOptionAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, logging: {driver: json-file, options: {max-size: 10m, max-file: 3, compress: \"true\", labels: a, tag: b, mode: non-blocking, max-buffer-size: 4m}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: loki, options: {loki-url: a}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: $D, options: {foo: a}}}}")]
    [InlineData("services: {a: {image: x, logging: {options: {syslog-address: a, awslogs-group: b, loki-url: c}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: local, options: {max-size: $S, max-file: \"5\", cache-disabled: \"true\"}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: grafana/loki-docker-driver:latest, options: {x: y}}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: journald}}}")]
    [InlineData("services: {a: {extends: b, logging: {options: {loki-url: a}}}, b: {image: x, logging: {driver: loki}}}")]
    [InlineData("services: {a: {image: x, logging: {driver: json-file, options: {max-size: \"-1\"}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LogOptionAnalyzer>(text, RuleTestOptions.Compose);
}
