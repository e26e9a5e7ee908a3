using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1039_ReservedLabelTests
{
    [Theory]
    [InlineData("services: {a: {image: x, labels: {[|com.docker.compose.project|]: x}}}")]
    [InlineData("services: {a: {image: x, labels: ['[|com.docker.compose.foo|]=x']}}")]
    [InlineData("services: {a: {build: {context: ., labels: {[|com.docker.compose.image|]: x}}}}\nnetworks: {n: {labels: {[|com.docker.compose.network|]: n}}}\nvolumes: {v: {labels: [\"[|com.docker.compose.volume|]=v\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<ReservedLabelAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, labels: {com.docker.composer: x, com.docker.stack.namespace: y, org.example.com.docker.compose.x: z}}}")]
    [InlineData("services: {a: {image: x, annotations: {com.docker.compose.x: a}, environment: {com.docker.compose.x: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ReservedLabelAnalyzer>(text, RuleTestOptions.Compose);
}
