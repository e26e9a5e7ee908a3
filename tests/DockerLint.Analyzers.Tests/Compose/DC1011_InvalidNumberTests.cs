using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1011_InvalidNumberTests
{
    [Theory]
    [InlineData("services: {a: {image: x, privileged: [|enabled|]}}")]
    [InlineData("services: {a: {image: x, tty: \"[|1|]\"}}")]
    [InlineData("services: {a: {image: x, scale: [|many|]}}")]
    [InlineData("services: {a: {image: x, scale: \"[|1.5|]\"}}")]
    [InlineData("services: {a: {image: x, scale: [|-1|]}}")]
    [InlineData("services: {a: {image: x, deploy: {replicas: [|-2|]}}}")]
    [InlineData("services: {a: {image: x, cpus: [|half|]}}")]
    [InlineData("services: {a: {image: x, cpu_percent: [|101|]}}")]
    [InlineData("services: {a: {image: x, oom_score_adj: [|-1001|]}}")]
    [InlineData("services: {a: {image: x, oom_score_adj: \"[|2000|]\"}}")]
    [InlineData("services: {a: {image: x, gpus: [{count: [|some|]}]}}")]
    [InlineData("services: {a: {image: x, volumes: [{type: tmpfs, target: /b, tmpfs: {size: [|-1|]}}]}}")]
    [InlineData("services: {a: {image: x, ulimits: {nofile: {soft: [|lots|], hard: 2}}}}")]
    [InlineData("services: {a: {image: x, build: {context: ., no_cache: [|maybe|]}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {retries: [|thrice|]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {internal: [|perhaps|]}}\n")]
    [InlineData("services: {a: {image: x, expose: ['[|a|]', [|99999|], '80/tcp', '[|80/icmp|]', '[|1:2|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidNumberAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, privileged: \"true\"}}")]
    [InlineData("services: {a: {image: x, privileged: Off}}")]
    [InlineData("services: {a: {image: x, privileged: \"${P:-maybe}\"}}")]
    [InlineData("services: {a: {image: x, scale: \"3\"}}")]
    [InlineData("services: {a: {image: x, scale: 0, deploy: {replicas: 0}}}")]
    [InlineData("services: {a: {image: x, cpus: \"0.5\"}}")]
    [InlineData("services: {a: {image: x, cpu_percent: 100}}")]
    [InlineData("services: {a: {image: x, oom_score_adj: -1000}}")]
    [InlineData("services: {a: {image: x, gpus: [{count: all}, {count: 2}, {count: \"2\"}]}}")]
    [InlineData("services: {a: {image: x, pids_limit: -1}}")]
    [InlineData("services: {a: {image: x, ulimits: {nofile: {soft: 1, hard: 0x10}, nproc: 65535}}}")]
    [InlineData("services: {a: {image: x, build: {context: ., no_cache: \"1\"}}}")]
    [InlineData("services: {a: {image: x, cpu_rt_period: 1400us}}")]
    [InlineData("services: {a: {image: x, environment: {privileged: enabled}}}")]
    [InlineData("services: {a: {image: x, expose: [80, '81-83', '53/udp', $P]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidNumberAnalyzer>(text, RuleTestOptions.Compose);
}
