using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2058_VariableNameTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: ['[|=x|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<VariableNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: [A=1, a.b-c=2, \"A:B=3\", _x=1, \"$K=1\", \"A =1\"]}}")]
    [InlineData("services: {a: {image: x, environment: {A__B: 1, A.B: 2, \"A:B\": 3, xpack.security.enabled: 4}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<VariableNameAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: ['[|1A|]=x', '[|a b|]=x']}}")]
    [InlineData("services: {a: {image: x, environment: {[|1A|]: x, [|\"A B\"|]: y}}}")]
    public void Warns_where_it_is_not_certain(string markup) => RuleTest.Verify<VariableNameAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
