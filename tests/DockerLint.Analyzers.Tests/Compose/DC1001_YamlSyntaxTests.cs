using DockerLint.Analysis;
using DockerLint.Analyzers.Compose;
using DockerLint.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1001_YamlSyntaxTests
{
    [Theory]
    [InlineData("services:\n  web:\n    image: \"\"[|nginx|]\n")]
    public void Speaks(string markup) => RuleTest.Verify<YamlSyntaxAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  web:\n    image: nginx\n")]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: *b\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<YamlSyntaxAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n\tweb: {}\n")]
    [InlineData("services: [a, b\nvolumes: {}\n")]
    [InlineData("services:\n  web\n  image: x\n")]
    [InlineData("a: @b\n")]
    public void Passes_on_what_the_parser_finds(string text)
    {
        var tree = ComposeSyntaxTree.ParseText(text);
        var found = new AnalysisDriver([RuleDiscovery.FromType(typeof(YamlSyntaxAnalyzer))]).Analyze(tree, AnalysisInput.Default).Diagnostics;

        found.Select(diagnostic => diagnostic.Location.Span).Should().NotBeEmpty().And.Equal(tree.Diagnostics.Select(diagnostic => diagnostic.Span));
    }
}
