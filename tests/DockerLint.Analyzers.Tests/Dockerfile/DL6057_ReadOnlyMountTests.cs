using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6057_ReadOnlyMountTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m touch [|/m/x|]")]
    [InlineData("FROM a:1\nRUN --mount=target=/m make > [|/m/log|]")]
    [InlineData("FROM a:1\nWORKDIR /w\nRUN --mount=type=bind,target=. make > [|log|]")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m cd /m && cp -r /x [|y|]")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m,ro sed -i s/a/b/ [|/m/x|]")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m --mount=type=secret,id=s chmod +x [|/m/x|]")]
    [InlineData("FROM a:1\nRUN --mount=type=cache,target=/m --mount=type=bind,target=/m/b mkdir [|/m/b/c|]")]
    public void Speaks_about_what_fails(string markup) => RuleTest.Verify<ReadOnlyMountAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m,rw touch /m/x")]
    [InlineData("FROM a:1\nRUN --mount=type=cache,target=/m touch /m/x")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m cp /m/x /y")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m mkdir -p /m/x")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m --mount=type=cache,target=/m/c touch /m/c/x")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=$M --mount=type=bind,target=/m touch /m/x")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m x || touch /m/y")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m touch /m/x || true")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=. make > log")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m sed s/a/b/ /m/x")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,target=/m,rw=$R touch /m/x")]
    [InlineData("FROM a:1\nRUN touch /m/x")]
    public void Is_silent_about_what_works_or_is_not_known(string text) => RuleTest.VerifySilent<ReadOnlyMountAnalyzer>(text);
}
