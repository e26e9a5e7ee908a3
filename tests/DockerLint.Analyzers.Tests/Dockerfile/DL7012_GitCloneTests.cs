using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7012_GitCloneTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN echo a && git {|DL7017:clone|} https://github.com/example/a && cd a && make")]
    [InlineData("FROM a:1\nRUN git [|clone|] https://github.com/example/a && cd a && git checkout v1 && rm -rf .git")]
    [InlineData("FROM a:1\nRUN --mount=type=ssh git -c x.y=z [|clone|] git@github.com:example/a.git")]
    [InlineData("FROM a:1\nRUN git [|clone|] --depth 1 -b v1 ssh://git@example.com/a /src")]
    [InlineData("FROM a:1\nARG REPO=https://example.com/a.git\nRUN git [|clone|] --recursive $REPO")]
    public void Speaks(string markup) => RuleTest.Verify<GitCloneAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN git clone /repo /src")]
    [InlineData("FROM a:1\nARG REPO\nRUN git clone $REPO /src")]
    [InlineData("FROM a:1\nRUN git fetch https://github.com/example/a")]
    [InlineData("FROM a:1\nRUN for r in a b; do git clone https://github.com/example/$r; done")]
    [InlineData("FROM a:1\nRUN [ -d x ] || if true; then git clone https://github.com/example/a; fi")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=t git clone https://github.com/example/a")]
    [InlineData("FROM a:1\nRUN git clone")]
    [InlineData("FROM a:1\nRUN hg clone https://example.com/a")]
    public void IsSilent(string text) => RuleTest.VerifySilent<GitCloneAnalyzer>(text);
}
