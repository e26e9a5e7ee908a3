using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2002_UndefinedVolumeTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|vol|]:/v\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [{type: volume, source: [|v|], target: /v}]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"[|data/db|]:/v\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<UndefinedVolumeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"./v:/v\", \"/v:/w\", \"~/v:/x\", \"/anonymous\", \"C:/v:/y\"]}}")]
    [InlineData("services: {a: {image: x, volumes: [\"vol:/v\"]}}\nvolumes: {vol: }\n")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"${V}:/v\", \"${V:-data}:/w\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [{type: bind, source: v, target: /v}, {type: tmpfs, target: /t}]}}")]
    [InlineData("services: {a: {volumes: [\"vol:/v\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndefinedVolumeAnalyzer>(text, RuleTestOptions.Compose);
}
