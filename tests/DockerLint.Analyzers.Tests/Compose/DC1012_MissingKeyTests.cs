using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1012_MissingKeyTests
{
    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    depends_on:\n      b:\n        [|restart: true|]\n  b: {image: y}\n")]
    [InlineData("services: {a: {image: x, volumes: [[|{source: a, target: /b}|]]}}")]
    [InlineData("services: {a: {image: x, volumes: [[|{type: bind, target: /b}|]]}}")]
    [InlineData("services: {a: {image: x, volumes: [[|{type: volume, source: b}|]]}}")]
    [InlineData("services: {a: {image: x, develop: {watch: [[|{path: a}|]]}}}")]
    [InlineData("services: {a: {image: x, post_start: [[|{user: root}|]]}}")]
    [InlineData("services: {a: {image: x, devices: [[|{target: /dev/a}|]]}}")]
    [InlineData("services: {a: {image: x, env_file: [[|{required: false}|]]}}")]
    [InlineData("services: {a: {image: x, provider: [|{options: {a: b}}|]}}")]
    [InlineData("services: {a: {image: x, ulimits: {nofile: [|{soft: 1}|]}}}")]
    [InlineData("services: {a: {image: x, secrets: [[|{target: a}|]]}}")]
    [InlineData("services: {a: {image: x, extends: [|{file: b.yaml}|]}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {reservations: {devices: [[|{count: 1}|]]}}}}}")]
    [InlineData("services: {a: {image: x}}\nmodels: {m: [|{context_size: 1}|]}\n")]
    public void Speaks(string markup) => RuleTest.Verify<MissingKeyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: [{type: tmpfs, target: /b}]}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: bind, source: a, target: /b}]}}")]
    [InlineData("services: {a: {image: x, pre_start: [{image: y}]}}")]
    [InlineData("services: {a: {image: x, gpus: [{count: 1}]}}")]
    [InlineData("services: {a: {image: x, ulimits: {nofile: 1}}}")]
    [InlineData("services: {a: {image: x, extends: {service: b}}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_started}}}}")]
    [InlineData("services: {a: {image: x}}\nsecrets: {s: {external: true}, t: {environment: T}, u: {driver: d}}\nconfigs: {c: {content: text}}\n")]
    [InlineData("services: {a: {restart: always, depends_on: {b: {restart: true}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingKeyAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void A_file_that_is_laid_over_another_one_may_lack_what_that_has() => RuleTest.VerifySilent<MissingKeyAnalyzer>(
        "services: {a: {depends_on: {b: {restart: true}}}}", RuleTestOptions.Compose with { Path = "compose.override.yaml" });
}
