using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9001_InstructionCasingTests
{
    [Theory]
    [InlineData("FROM a:1\n[|copy|] a b\nCOPY c d")]
    [InlineData("[|From|] a:1 as b\nFROM a:1 AS c")]
    [InlineData("from a:1\n[|COPY|] a b\ncopy c d")]
    [InlineData("FROM a:1 {|DL9002:as|} b\nRUN x")]
    [InlineData("{|DL9004:from|} a:1 {|DL9002:AS|} b\n{|DL9004:run|} x")]
    [InlineData("FROM a:1 AS {|DL9003:Build|}")]
    [InlineData("FROM a:1\nONBUILD [|run|] x\nRUN y")]
    [InlineData("FROM a:1\n[|cmd|] x")]
    [InlineData("{|DL9004:from|} a:1 as b\n{|DL9004:run|} x")]
    public void Speaks(string markup) => RuleTest.Verify<InstructionCasingAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN x")]
    [InlineData("FROM a:1 AS b")]
    [InlineData("FROM a:1\nRUNN x\nrunn y")]
    [InlineData("FROM a:1 AS b1-x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InstructionCasingAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1 as Bc\ncopy a b\nRUN x", "FROM a:1 AS bc\nCOPY a b\nRUN x")]
    [InlineData("from a:1 AS b\nRUN x\nuser y", "from a:1 as b\nrun x\nuser y")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<InstructionCasingAnalyzer>(before, after);

    [Theory]
    [InlineData("lower", "from a:1\nrun x")]
    [InlineData("upper", "[|from|] a:1\n[|run|] x")]
    [InlineData("lower", "[|FROM|] a:1\nrun x")]
    public void The_letters_can_be_chosen(string casing, string markup) =>
        RuleTest.Verify<InstructionCasingAnalyzer>(markup, new RuleTestOptions { Options = new Dictionary<string, string> { ["casing"] = casing } });
}
