using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1024_BrokenIncludeTests
{
    [Theory]
    [InlineData("include: [[|compose.yaml|]]\nservices: {a: {image: x}}\n")]
    [InlineData("include: [{path: [|./compose.yaml|]}]\nservices: {a: {image: x}}\n")]
    [InlineData("include: [{path: [[|app/../compose.yaml|], other.yaml]}]\nservices: {a: {image: x}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<BrokenIncludeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("include: [other.yaml]\nservices: {a: {image: x}}\n")]
    [InlineData("include: [\"${DIR}/compose.yaml\", oci://example.org/a]\nservices: {a: {image: x}}\n")]
    [InlineData("services: {include: {image: x, command: include compose.yaml}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BrokenIncludeAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void A_circle_through_another_file_speaks_where_it_is_entered() =>
        RuleTest.Verify<BrokenIncludeAnalyzer>(
            "include: [[|other.yaml|]]\nservices: {a: {image: x}}\n",
            RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add("other.yaml", "include: [compose.yaml]\nservices: {b: {image: x}}\n") });

    [Fact]
    public void The_variables_of_an_included_file_must_be_there() =>
        RuleTest.Verify<BrokenIncludeAnalyzer>(
            "include: [{path: other.yaml, env_file: [[|none.env|], some.env, /dev/null]}]\nservices: {a: {image: x}}\n",
            RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add("other.yaml", "services: {b: {image: x}}\n").Add("some.env", "A=1\n") });
}
