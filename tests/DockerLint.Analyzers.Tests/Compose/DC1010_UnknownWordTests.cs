using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1010_UnknownWordTests
{
    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: [|healthy|]}}}}")]
    [InlineData("services: {a: {image: x, cgroup: [|other|]}}")]
    [InlineData("services: {a: {image: x, gpus: [|some|]}}")]
    [InlineData("services: {a: {image: x, pull_policy: [|allways|]}}")]
    [InlineData("services: {a: {image: x, pull_policy: [|every_|]}}")]
    [InlineData("services: {a: {image: x, pull_policy: [|every_12|]}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: [|folder|], source: a, target: /b}]}}")]
    [InlineData("services: {a: {image: x, develop: {watch: [{path: a, action: [|copy|]}]}}}")]
    [InlineData("services: {a: {image: x, deploy: {update_config: {order: [|start|]}}}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: bind, source: a, target: /b, bind: {selinux: [|y|]}}]}}")]
    [InlineData("services: {a: {image: x, env_file: [{path: a, format: [|row|]}], volumes: [{type: bind, source: a, target: /b, bind: {propagation: [|all|]}}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownWordAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: \"${C}\"}}}}")]
    [InlineData("services: {a: {image: x, cgroup: host}}")]
    [InlineData("services: {a: {image: x, gpus: all}}")]
    [InlineData("services: {a: {image: x, gpus: [{count: 1}]}}")]
    [InlineData("services: {a: {image: x, pull_policy: if_not_present}}")]
    [InlineData("services: {a: {image: x, pull_policy: every_1d12h}}")]
    [InlineData("services: {a: {image: x, pull_policy: daily}}")]
    [InlineData("services: {a: {image: x, develop: {watch: [{path: a, action: sync+exec, target: /b, exec: {command: x}}]}}}")]
    [InlineData("services: {a: {image: x, deploy: {rollback_config: {order: stop-first}}}}")]
    [InlineData("services: {a: {image: x, deploy: {mode: replicated-job, endpoint_mode: $M, restart_policy: {condition: unless-stopped}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownWordAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, deploy: {mode: [|other|], endpoint_mode: [|dns|], restart_policy: {condition: [|often|]}}}}")]
    [InlineData("services: {a: {image: x, ports: [{target: 80, mode: [|bridge|]}], volumes: [{type: bind, source: ./a, target: /a, consistency: [|strong|]}]}}")]
    public void Warns_of_words_that_Compose_hands_on(string markup) => RuleTest.Verify<UnknownWordAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
