using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2033_HealthcheckShellTests
{
    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD, curl, -f, 'http://x', '[||||]', exit, '1']}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD-SHELL, curl, '[|-f|]', x]}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [\"[|CMD|]\", 'pg_isready -U app']}}}")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckShellAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD, curl, -f, 'http://x']}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD-SHELL, 'a || b']}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: 'a || b'}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD, sh, -c, 'a || b']}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD, 'my app']}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [NONE]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckShellAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: [\"CMD\", 'pg_isready -U app']}}}", "services: {a: {image: x, healthcheck: {test: [\"CMD-SHELL\", 'pg_isready -U app']}}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<HealthcheckShellAnalyzer>(before, after, RuleTestOptions.Compose);
}
