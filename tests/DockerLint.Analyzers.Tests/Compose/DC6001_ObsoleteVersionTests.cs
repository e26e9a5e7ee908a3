using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6001_ObsoleteVersionTests
{
    [Theory]
    [InlineData("[|version|]: \"3\"\nservices: {}\n")]
    [InlineData("services: {}\n[|\"version\"|]: 2\n")]
    public void Speaks(string markup) => RuleTest.Verify<ObsoleteVersionAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, labels: {version: \"3\"}}}")]
    [InlineData("x-version: 1\nversions: 2\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ObsoleteVersionAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("version: '3.8'\nservices:\n  a: {image: x}\n", "services:\n  a: {image: x}\n")]
    [InlineData("version: '3.8'\n\nservices:\n  a: {image: x}\n", "services:\n  a: {image: x}\n")]
    [InlineData("# top\nversion: '3.8' # old\nservices:\n  a: {image: x}\n", "# top\nversion: '3.8' # old\nservices:\n  a: {image: x}\n")]
    [InlineData("# top\nversion: '3.8'\nservices:\n  a: {image: x}\n", "# top\nservices:\n  a: {image: x}\n")]
    [InlineData("services:\n  a: {image: x}\nversion: '3.8'", "services:\n  a: {image: x}\n")]
    [InlineData("{version: '3', services: {}}\n", "{version: '3', services: {}}\n")]
    [InlineData("version: '3'\n", "version: '3'\n")]
    [InlineData("version: &v '3'\nx-a: *v\n", "version: &v '3'\nx-a: *v\n")]
    [InlineData("version: '3' # why\nx-a: 1\n", "version: '3' # why\nx-a: 1\n")]
    public void The_fix_removes_the_entry_with_its_lines(string before, string after) => RuleTest.VerifyFix<ObsoleteVersionAnalyzer>(before, after, RuleTestOptions.Compose);
}
