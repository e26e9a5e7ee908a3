using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1046_RefusedNumberTests
{
    [Theory]
    [InlineData("services: {a: {image: x, mem_limit: [|4m|]}}")]
    [InlineData("services: {a: {image: x, mem_limit: '[|-1|]'}}")]
    [InlineData("services: {a: {image: x, mem_reservation: [|1m|], mem_swappiness: [|101|]}}")]
    [InlineData("services: {a: {image: x, cpu_period: [|10|], cpu_quota: [|999|]}}")]
    [InlineData("services: {a: {image: x, blkio_config: {weight: [|5|]}}}")]
    [InlineData("services: {a: {image: x, shm_size: '[|-5|]'}}")]
    [InlineData("services: {a: {image: x, cpuset: '[|0-x|]'}}")]
    [InlineData("services: {a: {image: x, cpuset: '[|3-1|]'}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, interval: [|5us|], retries: [|-1|], timeout: [|-5s|]}}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {limits: {memory: [|4M|]}, reservations: {memory: [|1M|]}}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<RefusedNumberAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, mem_limit: 6m, mem_reservation: 6291456, mem_swappiness: 0}}")]
    [InlineData("services: {a: {image: x, mem_limit: 0, mem_swappiness: -1, cpu_quota: -1, cpu_period: 0, shm_size: 0}}")]
    [InlineData("services: {a: {image: x, cpuset: '0-3,7', cpu_period: 1000, cpu_quota: 1000, blkio_config: {weight: 10}}}")]
    [InlineData("services: {a: {image: x, cpuset: $C, mem_limit: $M, healthcheck: {test: x, interval: 0s, timeout: 1ms, retries: 0, start_period: $P}}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {limits: {memory: 64M}}}}}")]
    [InlineData("services: {a: {image: x, deploy: {mode: global, resources: {reservations: {memory: 1M}}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RefusedNumberAnalyzer>(text, RuleTestOptions.Compose);
}
