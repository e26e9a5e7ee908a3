using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6050_MixedQuotesTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x\", user: \"1\", command: [|'serve'|]}}")]
    [InlineData("services: {a: {image: 'x', user: '1', labels: ['a=b'], command: [[|\"serve\"|]]}}")]
    [InlineData("services: {a: {image: \"x\", user: [|'1'|]}}")]
    [InlineData("services: {[|'a'|]: {image: \"x\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<MixedQuotesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x\", user: \"1\"}}")]
    [InlineData("services: {a: {image: \"x\", command: 'say \"a\"', entrypoint: 'it''s'}}")]
    [InlineData("services: {a: {image: 'x', command: \"a\\tb\", user: 'a\\b', entrypoint: \"it's\"}}")]
    [InlineData("services: {a: {image: \"x\", command: 'a\n  b'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MixedQuotesAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void Changes_the_quotes_alone() => RuleTest.VerifyFix<MixedQuotesAnalyzer>(
        "services:\n  a: # b\n    image: \"x\"  # c\n    command: 'serve'   # d\n",
        "services:\n  a: # b\n    image: \"x\"  # c\n    command: \"serve\"   # d\n",
        RuleTestOptions.Compose);
}
