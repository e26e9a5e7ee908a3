using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4005_RootUserTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", user: [|root|]}}")]
    [InlineData("services: {a: {image: \"x:1\", user: [|0|]}}")]
    [InlineData("services: {a: {image: \"x:1\", user: \"[|0:0|]\"}}")]
    [InlineData("services: {a: {image: \"x:1\", user: \"[|root:root|]\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<RootUserAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", user: \"1000:0\"}}")]
    [InlineData("services: {a: {image: \"x:1\", user: app}}")]
    [InlineData("services: {a: {image: \"x:1\", user: \"${U}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", user: \"${U:-root}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", }}")]
    [InlineData("services: {a: {image: \"x:1\", user: root, command: [\"sh\", \"-c\", \"chown -R 1000 /data\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", user: root, entrypoint: [gosu, app, serve]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RootUserAnalyzer>(text, RuleTestOptions.Compose);
}
