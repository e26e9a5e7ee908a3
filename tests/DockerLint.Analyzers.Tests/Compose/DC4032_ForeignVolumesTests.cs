using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4032_ForeignVolumesTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes_from: ['[|container:old|]', '[|container:old|]:ro', '[|container:${NAME:-x}|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<ForeignVolumesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes_from: [b, 'b:ro', $C]}, b: {image: x}}")]
    [InlineData("services: {a: {image: x, network_mode: 'container:old'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ForeignVolumesAnalyzer>(text, RuleTestOptions.Compose);
}
