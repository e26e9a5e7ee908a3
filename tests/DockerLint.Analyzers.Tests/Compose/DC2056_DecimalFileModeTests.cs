using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2056_DecimalFileModeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: [|440|]}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: [|400|]}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, configs: [{source: c, mode: [|444|]}], volumes: [{type: tmpfs, target: /t, tmpfs: {mode: [|1777|]}}]}}\nconfigs: {c: {content: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<DecimalFileModeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 0440}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 0o400}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: \"440\"}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 288}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 420}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 511}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: $M}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 0x120}]}}\nsecrets: {s: {environment: S}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 44}]}}\nsecrets: {s: {environment: S}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DecimalFileModeAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, secrets: [{source: s, mode: 440}]}}\nsecrets: {s: {environment: S}}", "services: {a: {image: x, secrets: [{source: s, mode: 0440}]}}\nsecrets: {s: {environment: S}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<DecimalFileModeAnalyzer>(before, after, RuleTestOptions.Compose);
}
