using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1030_OverriddenVariableTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add("app.env", "A=1\nexport B=2\n# C=3\n") };

    [Theory]
    [InlineData("services: {a: {image: x, env_file: app.env, environment: {[|A|]: 1, D: 2}}}")]
    [InlineData("services: {a: {image: x, env_file: [{path: ./app.env, required: false}], environment: ['[|A|]=1', '[|B|]=']}}")]
    public void Speaks(string markup) => RuleTest.Verify<OverriddenVariableAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("services: {a: {image: x, env_file: app.env, environment: {A: $A, B: null, a: 1}}}")]
    [InlineData("services: {a: {image: x, env_file: other.env, environment: {A: 1}}}")]
    [InlineData("services: {a: {image: x, env_file: $F, environment: {A: 1}}, b: {image: x, environment: {A: 1}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OverriddenVariableAnalyzer>(text, InFolder);
}
