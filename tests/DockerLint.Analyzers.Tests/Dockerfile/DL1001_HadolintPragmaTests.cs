using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1001_HadolintPragmaTests
{
    [Theory]
    [InlineData("FROM a:1\n[|# hadolint ignore=DL3003|]\nRUN x")]
    [InlineData("FROM a:1\n[|#hadolint   ignore = DL3003,SC2086|]\nRUN x")]
    [InlineData("FROM a:1\n[|# hadolint global ignore=DL3003|]\nRUN x")]
    [InlineData("[|# hadolint stage ignore=DL3003|]\nFROM a:1\nRUN x")]
    [InlineData("FROM a:1\nRUN x \\\n  [|# hadolint ignore=DL3003|]\n  y")]
    public void A_comment_that_ignores_is_reported(string markup) => RuleTest.Verify<HadolintPragmaAnalyzer>(markup);

    [Theory]
    [InlineData("# hadolint shell=powershell\nFROM a:1\nRUN x")]
    [InlineData("FROM a:1\n# hadolint would say ignore=DL3003\nRUN x")]
    [InlineData("FROM a:1\n# dockerlint: disable-next DL3003 -- a reason\nRUN x")]
    [InlineData("FROM a:1\n# see hadolint ignore=DL3003\nRUN x")]
    [InlineData("FROM a:1\n# hadolint\n#\nRUN echo '# hadolint ignore=DL3003'")]
    public void Other_comments_are_fine(string text) => RuleTest.VerifySilent<HadolintPragmaAnalyzer>(text);
}
