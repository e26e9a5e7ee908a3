using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6041_LostUnsetTests
{
    [Theory]
    [InlineData("FROM a:1\nENV B=c\nRUN make && unset [|B|]")]
    [InlineData("FROM a:1\nENV B=c D=e\nRUN make; unset [|B|]; unset [|D|] F")]
    [InlineData("FROM a:1 AS x\nENV B=c\nFROM x\nRUN make \\\n  && unset [|B|]")]
    public void Speaks_about_an_unset_at_the_end(string markup) => RuleTest.Verify<LostUnsetAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nENV B=c\nRUN unset B && make")]
    [InlineData("FROM a:1\nENV B=c\nRUN unset B")]
    [InlineData("FROM a:1\nRUN B=c make && unset B")]
    [InlineData("FROM a:1\nARG B=c\nRUN make && unset B")]
    [InlineData("FROM a:1\nENV B=c\nRUN make && (unset B)")]
    [InlineData("FROM a:1\nRUN make && unset B\nENV B=c")]
    [InlineData("FROM a:1\nENV B=c\nRUN make && unset -f $F")]
    public void Is_silent_about_an_unset_that_does_something(string text) => RuleTest.VerifySilent<LostUnsetAnalyzer>(text);
}
