using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2010_DuplicateMountTargetTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\", \"bb:[|/v|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\", {type: volume, source: b, target: [|/v/|]}]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\"], tmpfs: [\"[|/v|]:size=1m\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\"], tmpfs: [|/v|]}}")]
    [InlineData("services: {a: {image: x, volumes: ['aa:/run/secrets/s'], secrets: ['[|s|]']}}")]
    [InlineData("services: {a: {image: x, secrets: [s, {source: t, target: '[|/run/secrets/s|]'}], configs: [c, {source: d, target: '[|/c|]'}]}}")]
    [InlineData("services: {a: {image: x, volumes: ['./n.conf:/etc/n.conf'], configs: [{source: c, target: '[|/etc/n.conf|]'}]}}")]
    [InlineData("services: {a: {image: x, secrets: [{source: s, target: x}], configs: [{source: c, target: '[|/run/secrets/x|]'}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<DuplicateMountTargetAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\", \"bb:/v/w\"], tmpfs: [/tmp]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:$T\", \"bb:$T\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", tmpfs: [/a, /b]}}")]
    [InlineData("services: {a: {image: x, secrets: [s, {source: s, uid: '1'}, $T, {source: t, target: $T}], configs: [s, {source: s, target: /x}]}}")]
    [InlineData("services: {a: {image: x, volumes: ['aa:/run/secrets'], tmpfs: [/run], secrets: [s, t]}}")]
    [InlineData("services: {a: {build: {context: ., secrets: [s, s]}, volumes: ['aa:/run/secrets/s']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DuplicateMountTargetAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['aa:/run/secrets/s'], secrets: ['[|s|]']}}")]
    [InlineData("services: {a: {image: x, volumes: ['aa:/v', 'bb:[|/v|]']}}")]
    public void Where_one_mount_wins_it_is_a_warning(string markup) =>
        RuleTest.Verify<DuplicateMountTargetAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });

    [Fact]
    public void A_volume_with_a_tmpfs_is_an_error() =>
        RuleTest.Verify<DuplicateMountTargetAnalyzer>("services: {a: {image: x, volumes: ['aa:/v'], tmpfs: '[|/v|]'}}", RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Error });
}
