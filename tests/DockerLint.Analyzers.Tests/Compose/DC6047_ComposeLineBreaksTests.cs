using DockerLint.Analyzers.Compose;
using DockerLint.Testing;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6047_ComposeLineBreaksTests
{
    // Line ends are what the rule is about.
    private static readonly RuleTestOptions Options = RuleTestOptions.Compose with { Laws = RuleTestLaws.All & ~RuleTestLaws.LineBreaks };

    [Theory]
    [InlineData("services:[|\r\n|]  a:\n    image: x\n", "services:\n  a:\n    image: x\n")]
    [InlineData("services:\r\n  a:\r\n    image: x[|\n|]", "services:\n  a:\n    image: x\n")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<ComposeLineBreaksAnalyzer>(before, after, Options);

    [Theory]
    [InlineData("services: {a: {image: x}}\n")]
    [InlineData("services:\r\n  a: {image: x}\r\n")]
    [InlineData("services: {a: {image: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ComposeLineBreaksAnalyzer>(text, Options);
}
