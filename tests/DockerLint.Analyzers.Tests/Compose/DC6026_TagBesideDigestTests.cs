using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6026_TagBesideDigestTests
{
    [Theory]
    [InlineData("services: {a: {image: '[|x:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<TagBesideDigestAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'x:1'}, b: {image: 'x@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'}, c: {image: 'x:$T@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TagBesideDigestAnalyzer>(text, RuleTestOptions.Compose);
}
