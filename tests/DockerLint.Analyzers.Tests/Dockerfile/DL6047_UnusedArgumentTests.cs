using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6047_UnusedArgumentTests
{
    [Theory]
    [InlineData("FROM a:1\nARG [|B|]\nCOPY c d")]
    [InlineData("FROM a:1\nRUN echo $B\nARG [|B|]=c")]
    [InlineData("FROM a:1\nARG [|B|]=c D=e\nCOPY $D f")]
    [InlineData("FROM a:1 AS x\nARG [|B|]\nFROM x\nCOPY c d")]
    [InlineData("FROM a:1\nARG [|TARGETARCH|]\nCOPY c d")]
    [InlineData("FROM a:1\nARG [|B|]\nENV C=B2 D=$BB")]
    [InlineData("FROM a:1\nARG {|DL6048:B|}\nRUN make")]
    [InlineData("FROM a:1 AS x\nARG {|DL6048:B|}\nFROM x\nRUN make")]
    [InlineData("ARG {|DL6049:B|}=c\nFROM a:1\nRUN make")]
    [InlineData("ARG A=1\nARG {|DL6049:B|}=$A\nFROM a:$A")]
    public void Speaks_about_what_nothing_mentions(string markup) => RuleTest.Verify<UnusedArgumentAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nARG B\nRUN make B=$B")]
    [InlineData("FROM a:1\nARG B\nRUN [\"./make\", \"${B}-x\"]")]
    [InlineData("FROM a:1\nARG B\nCOPY <<E /f\n$B\nE")]
    [InlineData("FROM a:1\nARG B\nARG C=$B\nCOPY $C d")]
    [InlineData("FROM a:1\nARG B=c D=$B\nCOPY $D f")]
    [InlineData("FROM a:1\nARG B\nENV B=$B")]
    [InlineData("FROM a:1\nARG B\nENV B=c")]
    [InlineData("FROM a:1\nARG B\nLABEL b=$B")]
    [InlineData("FROM a:1\nARG B\nRUN --mount=type=cache,id=$B,target=/c make")]
    [InlineData("FROM a:1 AS x\nARG B\nFROM x\nCOPY $B d")]
    [InlineData("FROM a:1\nARG HTTP_PROXY\nARG no_proxy\nARG BUILDKIT_INLINE_CACHE=1\nARG SOURCE_DATE_EPOCH\nCOPY c d")]
    [InlineData("ARG B=1\nFROM a:$B")]
    [InlineData("ARG B=1\nARG C=$B\nFROM a:$C")]
    [InlineData("ARG B=1\nFROM a:1\nARG B\nRUN make $B")]
    [InlineData("ARG B=1\nFROM a:1\nCOPY $B d")]
    [InlineData("ARG BUILDPLATFORM=linux/amd64\nARG HTTPS_PROXY\nFROM a:1")]
    [InlineData("FROM a:1 AS x\nARG B\nFROM a:$B")]
    [InlineData("ARG B=1")]
    [InlineData("# syntax=example.com/own:1\nARG B\nFROM a:1\nARG C")]
    public void Is_silent_about_what_is_mentioned_or_known_to_the_builder(string text) => RuleTest.VerifySilent<UnusedArgumentAnalyzer>(text);

    [Theory]
    [InlineData("ARG A\nFROM a:1\nARG B=1\nCOPY c d\n", "FROM a:1\nCOPY c d\n")]
    [InlineData("FROM a:1\nARG A B C=1\nCOPY $B d\n", "FROM a:1\nARG B\nCOPY $B d\n")]
    [InlineData("FROM a:1\nARG A B\nCOPY c d", "FROM a:1\nCOPY c d")]
    [InlineData("FROM a:1\nARG B\nRUN make\n", "FROM a:1\nARG B\nRUN make\n")]
    public void Removes_what_nothing_can_read(string before, string after) => RuleTest.VerifyFix<UnusedArgumentAnalyzer>(before, after);
}
