using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9017_LabelLayoutTests
{
    [Theory]
    [InlineData("FROM a:1\n[|LABEL|] a=1\nLABEL b=2\nLABEL c=3")]
    [InlineData("FROM a:1\n[|LABEL|] a=1 b=2\nLABEL c=3\nRUN x\nLABEL d=4")]
    [InlineData("FROM a:1\n[|LABEL|] a 1\nLABEL b=2\nLABEL $X=3")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.description=d {|DL9018:org.opencontainers.image.title|}=t")]
    [InlineData("FROM a:1\nLABEL org.label-schema.name=x \\\n  {|DL9018:org.opencontainers.image.title|}=t")]
    [InlineData("FROM a:1\nLABEL flavour=x {|DL9018:com.example.x|}=y")]
    [InlineData("FROM a:1\nLABEL org.label-schema.version=1 {|DL9018:org.label-schema.name|}=x")]
    public void Speaks(string markup) => RuleTest.Verify<LabelLayoutAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nLABEL a=1\nLABEL b=2")]
    [InlineData("FROM a:1\nLABEL a=1\nLABEL b=2\n# these\nLABEL c=3")]
    [InlineData("FROM a:1\nLABEL a=1\nLABEL b=2\n\nLABEL c=3")]
    [InlineData("FROM a:1\nLABEL a=1 b=2 c=3")]
    [InlineData("FROM a:1\nLABEL com.example.z=1 com.example.a=2 z=3 a=4")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.description=d \\\n  org.opencontainers.image.title=t org.opencontainers.image.title=u")]
    [InlineData("FROM a:1\nLABEL $X=d org.opencontainers.image.title=t")]
    public void Is_silent_about_few_labels_and_about_their_order_where_it_is_theirs(string text) => RuleTest.VerifySilent<LabelLayoutAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nLABEL a=1\nLABEL b=2 \\\n  c=3\nLABEL d=\"4\"\n", "FROM a:1\nLABEL a=1 \\\n      b=2 \\\n  c=3 \\\n      d=\"4\"\n")]
    [InlineData("# escape=`\nFROM a:1\nLABEL a=1\nLABEL b=2\nLABEL c=3\n", "# escape=`\nFROM a:1\nLABEL a=1 `\n      b=2 `\n      c=3\n")]
    [InlineData("FROM a:1\nLABEL x=y \\\n  org.opencontainers.image.source=s \\\n  org.opencontainers.image.title=t\n", "FROM a:1\nLABEL org.opencontainers.image.title=t \\\n  org.opencontainers.image.source=s \\\n  x=y\n")]
    [InlineData("FROM a:1\nLABEL x=y \\\n  # title\n  org.opencontainers.image.title=t\n", "FROM a:1\nLABEL x=y \\\n  # title\n  org.opencontainers.image.title=t\n")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<LabelLayoutAnalyzer>(before, after);

    [Fact]
    public void The_order_can_be_that_of_the_alphabet() =>
        RuleTest.Verify<LabelLayoutAnalyzer>("FROM a:1\nLABEL b=1 {|DL9018:a|}=2", new RuleTestOptions { Options = new Dictionary<string, string> { ["order"] = "lexical" } });
}
