using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1049_EnvFileSyntaxTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with
    {
        BuildContext = new TestBuildContext().Add("good.env", "A=1\nexport B='2'\n# C\nA=1\n").Add("open.env", "A='1\nB=2\n").Add("blank.env", "A=1\nB C=2\n").Add("twice.env", "A=1\nB=2\nA=3\n"),
    };

    [Theory]
    [InlineData("services: {a: {image: x, env_file: [|open.env|]}}")]
    [InlineData("services: {a: {image: x, env_file: [good.env, {path: [|./blank.env|], required: false}]}}")]
    [InlineData("services: {a: {image: x, env_file: {|DC2062:twice.env|}}}")]
    public void Speaks(string markup) => RuleTest.Verify<EnvFileSyntaxAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("services: {a: {image: x, env_file: good.env}}")]
    [InlineData("services: {a: {image: x, env_file: [{path: open.env, format: raw}]}}")]
    [InlineData("services: {a: {image: x, env_file: [$F, none.env, ../open.env]}}")]
    [InlineData("services: {a: {image: x, init: true}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EnvFileSyntaxAnalyzer>(text, InFolder);

    [Fact]
    public void Of_the_file_beside_the_Compose_file_the_first_key_speaks() =>
        RuleTest.Verify<EnvFileSyntaxAnalyzer>("[|services|]: {a: {image: x}}", RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add(".env", "A=1\nB='2\n"), Messages = ["Compose refuses '.env', line 2: nothing closes the quote"] });

    [Fact]
    public void Of_the_file_beside_an_override_nothing_is_said_twice() =>
        RuleTest.VerifySilent<EnvFileSyntaxAnalyzer>("services: {a: {tty: true}}", RuleTestOptions.Compose with { Path = "compose.override.yaml", BuildContext = new TestBuildContext().Add(".env", "B='2\n") });
}
