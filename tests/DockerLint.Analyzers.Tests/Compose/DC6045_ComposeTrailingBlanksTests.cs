using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6045_ComposeTrailingBlanksTests
{
    [Theory]
    [InlineData("services:[|  |]\n  a:\n    image: x[|	|]\n[|   |]\n")]
    [InlineData("services:\n  a:\n    image: x # note[| |]\n")]
    [InlineData("services:\n  a:\n    image: {|DC6046:x|}")]
    public void Speaks(string markup) => RuleTest.Verify<ComposeTrailingBlanksAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    command: |\n      a  \n      b\n")]
    [InlineData("services:\n  a:\n    image: x\n    command: \"a \n      b\"\n")]
    [InlineData("services: {a: {image: x}}\n")]
    [InlineData("services:\n  a:\n    image: x\n\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ComposeTrailingBlanksAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:  \n  a:\n    image: x\n", "services:\n  a:\n    image: x\n")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<ComposeTrailingBlanksAnalyzer>(before, after, RuleTestOptions.Compose);
}
