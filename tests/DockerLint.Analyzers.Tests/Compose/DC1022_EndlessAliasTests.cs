using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1022_EndlessAliasTests
{
    [Theory]
    [InlineData("x-a: &a {b: {<<: [|*a|]}}\nservices: {c: {image: x}}")]
    [InlineData("x-a: &a [[|*a|]]\nservices: {c: {image: x}}")]
    [InlineData("x-a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\nx-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nx-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nx-d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\nx-e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nx-f: [*e, [|*e|], *e, *e, *e, *e, *e]\nservices: {c: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<EndlessAliasAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("x-a: &a {b: c}\nservices: {c: {image: x, labels: *a}, d: {image: x, labels: *a}}")]
    [InlineData("services: {a: &a {image: x}, b: *a, c: {<<: *a}}")]
    [InlineData("x-a: &a {b: c}\nx-b: &b {<<: *a}\nservices: {c: {<<: *b, image: x}}")]
    [InlineData("services: {a: {image: x, command: \"*a *b\"}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EndlessAliasAnalyzer>(text, RuleTestOptions.Compose);
}
