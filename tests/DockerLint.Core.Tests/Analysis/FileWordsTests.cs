using DockerLint.Analysis.Fakes;
using DockerLint.Compose;
using DockerLint.Configuration;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Syntax;

namespace DockerLint.Analysis;

public sealed class FileWordsTests
{
    [Theory]
    [InlineData("FROM a\nRUN curl x\n", true)]
    [InlineData("FROM a\nRUN CURL x\n", true)]
    [InlineData("FROM a\nRUN /usr/bin/curl-7 x\n", true)]
    [InlineData("FROM a\nRUN cu\\\nrl x\n", true)]
    [InlineData("FROM a\r\nRUN cu`\r\nrl x\r\n", true)]
    [InlineData("FROM a\nRUN cu \\\nrl x\n", false)]
    [InlineData("FROM a\nRUN echo x\\\n  y\n", false)]
    [InlineData("FROM a\nRUN echo x\\", false)]
    [InlineData("FROM a\nRUN `", false)]
    [InlineData("", false)]
    public void A_rule_with_words_is_made_for_files_that_may_hold_one(string text, bool isMade) =>
        IsMade(DockerfileSyntaxTree.ParseText(text, "Dockerfile"), BuildInputs.None, ["wget", "curl"]).Should().Be(isMade);

    [Theory]
    [InlineData("services: {a: {curl: 1}}", true)]
    [InlineData("services: {a: {\"cu\\u0072l\": 1}}", true)]
    [InlineData("services: {a: {\"cu\\x72l\": 1}}", true)]
    [InlineData("services: {a: {image: x}}", false)]
    public void YAML_may_hide_a_word(string text, bool isMade) =>
        IsMade(ComposeSyntaxTree.ParseText(text, "compose.yaml"), BuildInputs.None, ["curl"]).Should().Be(isMade);

    [Fact]
    public void A_build_argument_may_be_any_word() => IsMade(
        DockerfileSyntaxTree.ParseText("ARG A\nFROM a\nRUN $A x\n", "Dockerfile"), new BuildInputs { Arguments = new Dictionary<string, string?> { ["A"] = "curl" } }, ["curl"]).Should().BeTrue();

    [Fact]
    public void A_rule_without_words_is_made_for_every_file() =>
        IsMade(DockerfileSyntaxTree.ParseText("FROM a\n", "Dockerfile"), BuildInputs.None, []).Should().BeTrue();

    private static bool IsMade(SyntaxTree tree, BuildInputs inputs, string[] words)
    {
        var made = false;
        var rule = FakeRules.Registration(FakeRules.Descriptor("DL9998"), _ => { }, onCreate: () => made = true, language: tree.Language, words: words);

        new AnalysisDriver([rule]).Analyze(tree, new AnalysisInput { Configuration = AnalyzerConfiguration.Default, BuildInputs = inputs });

        return made;
    }
}
