using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1016_StageSourceTests
{
    [Theory]
    [InlineData("FROM a:1 AS b\nCOPY --from=[|b|] c d")]
    [InlineData("FROM a:1 AS b\nCOPY --from=[|B|] c d")]
    [InlineData("FROM a:1\nCOPY --from=[|0|] c d")]
    [InlineData("FROM a:1\nCOPY --from=[|7|] c d")]
    [InlineData("FROM a:1 AS b\nRUN --mount=type=bind,from=[|b|],target=/x y")]
    [InlineData("FROM a:1\nCOPY --from={|DL1057:$X|} c d")]
    [InlineData("FROM a:1\nCOPY --from={|DL1057:^|} c d")]
    [InlineData("FROM a:1\nCOPY --from={|DL1057:a$|} x y")]
    [InlineData("FROM a:1\nCOPY --from={|DL1057:Busybox:1|} x y")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,from={|DL1057:a:|},target=/x y")]
    [InlineData("FROM a:1 AS b\nCOPY --from=[|c|] x y\nFROM a:1 AS c\nCOPY --from=b x y")]
    [InlineData("FROM a:1 AS b\nCOPY --from=[|c|] x y\nFROM b AS c")]
    public void Speaks(string markup) => RuleTest.Verify<StageSourceAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nCOPY --from={|DL1057:$TOOL|} c d", DiagnosticSeverity.Error)]
    [InlineData("FROM a:1\nCOPY --from={|DL1057:REGISTRY/TOOL|} c d", DiagnosticSeverity.Warning)]
    public void A_variable_is_not_taken_for_the_placeholder_of_a_template(string markup, DiagnosticSeverity severity) =>
        RuleTest.Verify<StageSourceAnalyzer>(markup, new RuleTestOptions { ExpectedSeverity = severity });

    [Theory]
    [InlineData("FROM a:1 AS b\nFROM a:1\nCOPY --from=b c d")]
    [InlineData("FROM a:1\nFROM a:1\nCOPY --from=0 c d")]
    [InlineData("FROM a:1 AS b\nCOPY --from=c x y\nFROM a:1 AS c")]
    [InlineData("FROM a:1\nCOPY --from=busybox:1 c d")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,from=9,target=/x y")]
    [InlineData("FROM a:1 AS b\nFROM a:1 AS b\nCOPY --from=a:1 x y")]
    [InlineData("FROM a:1 AS Base\nFROM a:1\nCOPY --from=Base x y")]
    [InlineData("FROM a:1\nCOPY --from= x y")]
    [InlineData("FROM a:1\nCOPY --from=host:5000/a/b@sha256:1111111111111111111111111111111111111111111111111111111111111111 x y")]
    [InlineData("FROM a:1\nARG X\nRUN --mount=type=bind,from=$X,target=/x y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<StageSourceAnalyzer>(text);
}
