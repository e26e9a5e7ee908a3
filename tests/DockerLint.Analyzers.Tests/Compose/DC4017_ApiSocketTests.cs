using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4017_ApiSocketTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|use_api_socket|]: yes}}")]
    public void Speaks(string markup) => RuleTest.Verify<ApiSocketAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, use_api_socket: false}, b: {image: x, use_api_socket: $U}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ApiSocketAnalyzer>(text, RuleTestOptions.Compose);
}
