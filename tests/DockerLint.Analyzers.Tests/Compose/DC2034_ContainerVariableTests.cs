using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2034_ContainerVariableTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: [A=1], command: [sh, -c, 'echo [|${A}|] $B']}}")]
    [InlineData("services: {a: {image: x, environment: {A: b}, healthcheck: {test: [CMD-SHELL, 'x [|$A|]']}}}")]
    [InlineData("services: {a: {image: x, environment: {A: b}, command: 'bash -c \"x [|$A|]\"'}}")]
    public void Speaks(string markup) => RuleTest.Verify<ContainerVariableAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: b}, healthcheck: {test: 'x $$A'}}}")]
    [InlineData("services: {a: {image: x, environment: {A: $A}, healthcheck: {test: 'x $A'}}}")]
    [InlineData("services: {a: {image: x, environment: [A], healthcheck: {test: 'x $A'}}}")]
    [InlineData("services: {a: {image: x, environment: {A: b}, healthcheck: {test: 'x ${A:-c}'}}}")]
    [InlineData("services: {a: {image: x, environment: {A: b}, command: [x, $A]}}")]
    [InlineData("services: {a: {image: x, environment: {A: b}, command: 'x $A'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ContainerVariableAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: b}, healthcheck: {test: 'x $A ${A}'}}}", "services: {a: {image: x, environment: {A: b}, healthcheck: {test: 'x $$A $${A}'}}}")]
    public void The_fix_changes_only_what_it_says(string before, string after) => RuleTest.VerifyFix<ContainerVariableAnalyzer>(before, after, RuleTestOptions.Compose);
}
