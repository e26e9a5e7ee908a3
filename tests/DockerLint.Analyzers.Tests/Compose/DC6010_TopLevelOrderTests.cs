using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6010_TopLevelOrderTests
{
    [Theory]
    [InlineData("services: {}\n[|name|]: a\n")]
    [InlineData("volumes: {}\n[|x-a|]: 1\n")]
    [InlineData("services: {}\nother: {}\n[|networks|]: {}\n")]
    public void Speaks(string markup) => RuleTest.Verify<TopLevelOrderAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("x-b: 1\nx-a: 1\nname: a\nservices: {}\nnetworks: {}\nother: 1\nmore: 2\n")]
    [InlineData("")]
    [InlineData("services: {}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TopLevelOrderAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("# the file\n\nvolumes:\n  data:\n\n# services\nservices:\n  a: # one\n    image: x\n    # command: y\n\nname: n\n", "# the file\n\nname: n\n\n# services\nservices:\n  a: # one\n    image: x\n    # command: y\n\nvolumes:\n  data:\n")]
    [InlineData("# the file\nvolumes:\n  data:\nservices:\n  a: {image: x}\n", "# the file\nvolumes:\n  data:\nservices:\n  a: {image: x}\n")]
    [InlineData("volumes:\n  data:\n\n# about all\n\nservices:\n  a: {image: x}\n", "volumes:\n  data:\n\n# about all\n\nservices:\n  a: {image: x}\n")]
    [InlineData("services:\n  a: &a {image: x}\nx-b: *a\n", "services:\n  a: &a {image: x}\nx-b: *a\n")]
    [InlineData("services:\n  a: {image: x}\nx-b: &b\n  c: |\n    text\n\n    more\nname: n", "x-b: &b\n  c: |\n    text\n\n    more\nname: n\nservices:\n  a: {image: x}")]
    [InlineData("volumes:\n  v:\n# dockerlint disable DC1 -- x\nname: n\n# dockerlint restore DC1\n", "volumes:\n  v:\n# dockerlint disable DC1 -- x\nname: n\n# dockerlint restore DC1\n")]
    public void The_fix_moves_lines_and_loses_nothing(string before, string after) => RuleTest.VerifyFix<TopLevelOrderAnalyzer>(before, after, RuleTestOptions.Compose);

    [Fact]
    public void The_order_can_be_given() => RuleTest.VerifyFix<TopLevelOrderAnalyzer>(
        "services: {}\nname: n\n[|x-a|]: 1\n", "x-a: 1\nservices: {}\nname: n\n", RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["order"] = "x-*, services, name" } });
}
