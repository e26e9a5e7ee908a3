using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6050_LateArgumentTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN echo [|$B|] ${B}\nARG B=1")]
    [InlineData("FROM example.com/x:1\nCOPY [|$B|] c\nARG B=1")]
    [InlineData("FROM alpine:3.22 AS x\nRUN make [|${B}|]\nARG B=1\nFROM x\nRUN make $B")]
    [InlineData("FROM a:1\nENV B=c\nARG {|DL6051:B|}=d\nRUN make $B")]
    [InlineData("FROM a:1 AS x\nENV B=c\nFROM x\nARG {|DL6051:B|}")]
    [InlineData("FROM a:1\nARG {|DL6051:B|}=d\nENV C=e B=c\nRUN make $B")]
    public void Speaks_about_arguments_that_do_not_reach_their_use(string markup) => RuleTest.Verify<LateArgumentAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nARG B=1\nRUN echo $B\nARG B=2")]
    [InlineData("FROM alpine:3.22\nRUN B=1 && echo $B\nARG B=2")]
    [InlineData("FROM alpine:3.22\nRUN for B in 1 2; do echo $B; done\nARG B=2")]
    [InlineData("FROM alpine:3.22\nRUN echo ${B:-x}\nARG B=2")]
    [InlineData("FROM alpine:3.22\nCOPY $B c\nARG B=1")]
    [InlineData("ARG B=1\nFROM alpine:3.22\nRUN echo $B\nARG B")]
    [InlineData("FROM alpine:3.22\nRUN echo $TARGETARCH\nARG TARGETARCH")]
    [InlineData("FROM alpine:3.22\nRUN echo $HTTP_PROXY $HOME\nARG HTTP_PROXY\nARG HOME")]
    [InlineData("FROM example.com/tool:1\nRUN echo $TOOL_VERSION\nARG TOOL_VERSION")]
    [InlineData("FROM alpine:3.22\nRUN echo $small\nARG small=2")]
    [InlineData("FROM alpine:3.22\nRUN echo '$B'\nARG B=2")]
    [InlineData("FROM alpine:3.22\nCMD echo $B\nARG B=2")]
    [InlineData("FROM a:1\nARG B=d\nENV B=$B")]
    [InlineData("FROM a:1\nARG B=d\nENV C=$B\nENV B=c")]
    [InlineData("FROM a:1\nARG B=d\nRUN make\nENV B=c")]
    [InlineData("FROM a:1 AS x\nENV B=c\nFROM a:1\nARG B\nRUN make $B")]
    public void Is_silent_about_what_is_set_handled_or_read(string text) => RuleTest.VerifySilent<LateArgumentAnalyzer>(text);
}
