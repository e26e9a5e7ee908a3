using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2055_ScalarTextChangesTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: [|3.10|], B: [|0755|], C: [|1_000|]}}}")]
    [InlineData("services: {a: {image: x, environment: {A: [|TRUE|], B: [|0x1F|], C: [|1e3|], D: [|.5|], E: [|08|], F: [|+5|]}}}")]
    [InlineData("services: {a: {image: x, environment: {A: [|2024-01-02|]}}}")]
    [InlineData("services: {a: {image: x, labels: {a: [|1.0|]}, sysctls: {net.core.somaxconn: [|1_024|]}, logging: {options: {max-file: [|010|]}}}}")]
    [InlineData("services: {a: {build: {context: ., args: {GO: [|1.20|]}}}}\nnetworks: {n: {driver_opts: {mtu: [|1_450|]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ScalarTextChangesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: 8080, B: 1.5, C: true, D: false, E: -5, F: 0, G: 0.5}}}")]
    [InlineData("services: {a: {image: x, environment: {A: \"3.10\", B: '0755', C: yes, D: 1.2.3, E: !!str 08, F: null, G: ~, H: 127.0.0.1}}}")]
    [InlineData("services: {a: {image: x, environment: ['A=3.10', 'B=0755']}}")]
    [InlineData("services: {a: {image: x, environment: {A: 12345678901234567890, B: 123456789012, C: 1e400}}}")]
    [InlineData("services: {a: {image: x, mem_limit: 1_000}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ScalarTextChangesAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: 3.10}}}", "services: {a: {image: x, environment: {A: \"3.10\"}}}")]
    [InlineData("services: {a: {image: x, environment: {A: 010 }}}", "services: {a: {image: x, environment: {A: \"010\" }}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<ScalarTextChangesAnalyzer>(before, after, RuleTestOptions.Compose);
}
