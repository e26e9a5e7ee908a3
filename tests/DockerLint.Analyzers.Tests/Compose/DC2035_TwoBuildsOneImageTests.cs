using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2035_TwoBuildsOneImageTests
{
    [Theory]
    [InlineData("services: {a: {build: ., image: i}, b: {build: {context: ., target: t}, image: '[|i|]'}}")]
    [InlineData("services: {a: {build: {context: ., args: {A: 1}}, image: i}, b: {build: {context: ., args: {A: 2}}, image: '[|i|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<TwoBuildsOneImageAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: ., image: i}, b: {build: ./, image: i}, c: {build: {dockerfile: Dockerfile}, image: i}}")]
    [InlineData("services: {a: {build: ./a, image: i}, b: {build: ./a, image: j}}")]
    [InlineData("services: {a: {build: $A, image: i}, b: {build: ./b, image: i}}")]
    [InlineData("services: {a: {build: ./a, image: $I}, b: {build: ./b, image: $I}}")]
    [InlineData("services: {a: {build: {args: [A]}, image: i}, b: {build: ., image: i}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TwoBuildsOneImageAnalyzer>(text, RuleTestOptions.Compose);
}
