using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1025_CannotOverrideTests
{
    [Theory]
    [InlineData("services: {a: {image: x, gpus: [{count: 1}]}}\n---\nservices: {a: {gpus: [|all|]}}\n")]
    [InlineData("services: {a: {build: {ssh: {default: p}}}}\n---\nservices: {a: {build: {ssh: [|[default]|]}}}\n")]
    [InlineData("services: {a: {extends: b, gpus: [|all|]}, b: {image: x, gpus: [{count: 1}]}}\n")]
    [InlineData("volumes: {v: {external: {name: n}}}\nservices: {a: {image: x}}\n---\nvolumes: {v: {external: [|true|]}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<CannotOverrideAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: b}}}\n---\nservices: {a: {environment: [C=d]}}\n")]
    [InlineData("services: {a: {image: x, depends_on: [b]}, b: {image: x}}\n---\nservices: {a: {depends_on: {b: {condition: service_healthy}}}}\n")]
    [InlineData("services: {a: {build: .}}\n---\nservices: {a: {build: {target: t}}}\n")]
    [InlineData("services: {a: {image: x, command: [a]}}\n---\nservices: {a: {command: b, tmpfs: /run}}\n---\nservices: {a: {tmpfs: [/tmp]}}\n")]
    [InlineData("services: {a: {image: x, gpus: [{count: 1}]}}\n---\nservices: {a: {gpus: !override all}}\n")]
    [InlineData("services: {a: {image: x, gpus: [{count: 1}]}}\n---\nservices: {a: {gpus: !reset all}}\n")]
    [InlineData("services: {a: {image: x, logging: {driver: a, options: {b: c}}}}\n---\nservices: {a: {logging: {driver: d, options: {e: f}}}}\n")]
    [InlineData("services: {a: {image: x, ports: []}}\n---\nservices: {a: {ports: text}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CannotOverrideAnalyzer>(text, RuleTestOptions.Compose);
}
