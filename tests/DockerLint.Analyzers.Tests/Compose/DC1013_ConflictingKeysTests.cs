using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1013_ConflictingKeysTests
{
    [Theory]
    [InlineData("services: {a: {build: {dockerfile: D, [|dockerfile_inline|]: FROM x}}}")]
    [InlineData("services: {a: {image: x, gpus: [{count: 1, [|device_ids|]: [\"0\"]}]}}")]
    [InlineData("services: {a: {image: x}}\nsecrets: {s: {file: f, [|environment|]: E}}\n")]
    [InlineData("services: {a: {image: x}}\nconfigs: {c: {file: f, [|content|]: t}}\n")]
    [InlineData("services: {a: {image: x}}\nvolumes: {v: {external: true, [|driver|]: d}}\n")]
    [InlineData("services: {a: {image: x}}\nvolumes: {v: {name: a, external: {name: [|b|]}}}\n")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {external: true, [|driver|]: d}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<ConflictingKeysAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {context: ., dockerfile: D}}}")]
    [InlineData("services: {a: {image: x, gpus: [{count: 1}, {device_ids: [\"0\"]}]}}")]
    [InlineData("services: {a: {image: x}}\nvolumes: {v: {external: true, name: n, x-note: t}}\n")]
    [InlineData("services: {a: {image: x}}\nvolumes: {v: {external: false, driver: d}}\n")]
    [InlineData("services: {a: {image: x}}\nvolumes: {v: {external: \"${E}\", driver: d}}\n")]
    [InlineData("services: {a: {image: x}}\nvolumes: {v: {name: a, external: {name: a}}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ConflictingKeysAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void What_Compose_leaves_out_without_a_word_is_a_warning() => RuleTest.Verify<ConflictingKeysAnalyzer>(
        "services: {a: {image: x}}\nsecrets: {s: {external: true, [|file|]: f}}\n", RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
