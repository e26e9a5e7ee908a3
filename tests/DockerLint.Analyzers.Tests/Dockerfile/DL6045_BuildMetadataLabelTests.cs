using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6045_BuildMetadataLabelTests
{
    private const string One = "sha256:1111111111111111111111111111111111111111111111111111111111111111";
    private const string Two = "sha256:2222222222222222222222222222222222222222222222222222222222222222";

    [Theory]
    [InlineData("FROM a:1@" + One + "\nLABEL org.opencontainers.image.base.digest=[|\"" + Two + "\"|]")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.base.digest=[|" + Two + "|]")]
    [InlineData("FROM a:1 AS b\nLABEL org.opencontainers.image.base.digest=[|" + Two + "|]\nFROM b\nRUN x")]
    [InlineData("FROM a:1\nARG D\nLABEL {|DL6046:org.opencontainers.image.revision|}=$D x=y")]
    [InlineData("FROM a:1 AS b\nLABEL {|DL6046:org.opencontainers.image.source|}=x\nFROM b")]
    [InlineData("FROM a:1 AS b\nLABEL org.opencontainers.image.source=x\nFROM b\nLABEL {|DL6046:org.opencontainers.image.source|}=y")]
    public void Speaks_about_labels_of_exported_images(string markup) => RuleTest.Verify<BuildMetadataLabelAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1@" + One + "\nLABEL org.opencontainers.image.base.digest=" + One)]
    [InlineData("FROM a:1@" + One + " AS b\nLABEL org.opencontainers.image.base.digest=" + Two + "\nFROM b\nLABEL org.opencontainers.image.base.digest=" + One)]
    [InlineData("FROM a:1\nARG D\nLABEL org.opencontainers.image.base.digest=$D")]
    [InlineData("ARG I\nFROM $I\nLABEL org.opencontainers.image.base.digest=" + One)]
    [InlineData("FROM scratch\nLABEL org.opencontainers.image.base.digest=" + One)]
    [InlineData("FROM a:1 AS b\nLABEL org.opencontainers.image.revision=x\nFROM a:1\nRUN x")]
    [InlineData("FROM a:1\nLABEL $K=x org.opencontainers.image.title=y")]
    public void Is_silent_about_what_agrees_or_is_not_known(string text) => RuleTest.VerifySilent<BuildMetadataLabelAnalyzer>(text);

    [Fact]
    public void The_label_can_be_removed() =>
        RuleTest.VerifyFix<BuildMetadataLabelAnalyzer>("FROM a:1\nLABEL t=x \\\n  org.opencontainers.image.base.digest=" + One + "\n", "FROM a:1\nLABEL t=x\n");

}
