using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6016_QuotedVolumeTests
{
    [Theory]
    [InlineData("services: {a: {volumes: [[|'a:/b'|], [|\"./c:/d:ro\"|], [|'~/e:/f'|], [|'data'|]]}}")]
    public void Speaks(string markup) => RuleTest.Verify<QuotedVolumeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {volumes: [a:/b, ~/x:/y, '${A}:/b', 'a b:/c', 'C:\\x:/y', {type: bind, source: './a', target: '/b'}]}}")]
    [InlineData("services: {a: {volumes: ['yes', '1:/b']}}")]
    [InlineData("services: {a: {volumes: *v}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<QuotedVolumeAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    volumes:\n      - 'a:/b' # c\n      - \"./c d:/d\"\n", "services:\n  a:\n    volumes:\n      - a:/b # c\n      - \"./c d:/d\"\n")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<QuotedVolumeAnalyzer>(before, after, RuleTestOptions.Compose);
}
