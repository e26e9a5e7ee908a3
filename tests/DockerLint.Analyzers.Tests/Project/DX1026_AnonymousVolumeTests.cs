using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1026_AnonymousVolumeTests
{
    [Theory]
    [InlineData("services: {a: {[|build|]: {dockerfile_inline: \"FROM x\\nVOLUME [\\\"/d\\\", \\\"/e\\\"]\"}, volumes: ['vol:/d/']}}")]
    public void Speaks(string markup) => RuleTest.Verify<AnonymousVolumeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nVOLUME /d\"}, volumes: ['vol:/d/']}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nVOLUME /d\"}, tmpfs: '/d:size=1m'}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nVOLUME $$D\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nVOLUME /d\"}, volumes: ['v:$T']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AnonymousVolumeAnalyzer>(text, RuleTestOptions.Compose);
}
