using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4001_PrivilegedTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", privileged: [|true|]}}")]
    [InlineData("services: {a: {image: \"x:1\", privileged: \"[|yes|]\"}}")]
    [InlineData("x: &x {privileged: [|true|]}\nservices: {a: {<<: *x, image: y}, b: {<<: *x, image: z}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<PrivilegedAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", privileged: false}}")]
    [InlineData("services: {a: {image: \"x:1\", privileged: \"${P}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", privileged: true, gpus: all}}")]
    [InlineData("services: {a: {image: \"x:1\", build: {context: ., privileged: true}}}")]
    [InlineData("services: {a: {image: \"x:1\", }}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PrivilegedAnalyzer>(text, RuleTestOptions.Compose);
}
