using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1011_UndeclaredBuildArgumentTests
{
    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nARG A\", args: {A: 1, [|B|]: 2}}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS r\\nFROM r\\nARG A\", target: r, args: ['{|DX1012:A|}=1', '[|C|]']}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UndeclaredBuildArgumentAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nARG A B=2\", args: [A=1, B=2, HTTP_PROXY=x, BUILDKIT_INLINE_CACHE=1, BUILDX_GIT_LABELS=1, '$X=1']}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"ARG A\\nFROM x\", args: [A=1]}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nONBUILD ARG A\", args: [B=1]}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS r\\nARG A\\nFROM r\", args: [A=1]}}}")]
    [InlineData("services: {a: {build: {context: ., args: [A=1]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndeclaredBuildArgumentAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: \"FROM x\\nARG B\"\n      args:\n        A: 1\n        B: 2\n", "services:\n  a:\n    build:\n      dockerfile_inline: \"FROM x\\nARG B\"\n      args:\n        B: 2\n")]
    [InlineData("services:\n  a:\n    build:\n      dockerfile_inline: \"FROM x\\nARG B\"\n      args: [B=2, A=1]\n", "services:\n  a:\n    build:\n      dockerfile_inline: \"FROM x\\nARG B\"\n      args: [B=2]\n")]
    public void Takes_the_argument_out(string before, string after) => RuleTest.VerifyFix<UndeclaredBuildArgumentAnalyzer>(before, after, RuleTestOptions.Compose);
}
