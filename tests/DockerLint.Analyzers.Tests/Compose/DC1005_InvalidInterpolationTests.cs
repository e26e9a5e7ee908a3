using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1005_InvalidInterpolationTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:[|${A|]^^}\"}}")]
    [InlineData("services: {a: {image: \"x:[|${A|]/b/c}\"}}")]
    [InlineData("x-a: \"[|${|]}\"")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidInterpolationAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:${A}${B:-c}${D-e}${F:?g}${H?i}${J:+k}${L+m}$N$$O\"}}")]
    [InlineData("services: {a: {command: \"echo $${A^^}\"}}")]
    [InlineData("services: {\"${A^^}\": {image: x}}")]
    [InlineData("services: {a: {command: \"echo 5$ and $\"}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidInterpolationAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: '[|${A|]^^}'}}", "Compose cannot interpolate this: Compose does not know '^' of Bash behind a name, only the operators :- - :+ + :? ?")]
    [InlineData("services: {a: {image: '[|${|]#A}'}}", "Compose cannot interpolate this: Compose does not know '${#…}' of Bash")]
    public void What_Bash_knows_is_named(string markup, string message) => RuleTest.Verify<InvalidInterpolationAnalyzer>(markup, RuleTestOptions.Compose with { Messages = [message] });
}
