using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Core.Tests.Compose;

public sealed class InterpolationTests
{
    [Theory]
    [InlineData("plain", "plain", "plain")]
    [InlineData("$$HOME", "$HOME", "$HOME")]
    [InlineData("a$ b$", "a$ b$", "a$ b$")]
    [InlineData("$1", "$1", "$1")]
    [InlineData("$TAG", "?", "?")]
    [InlineData("x:$TAG-y", "x:?-y", "x:?-y")]
    [InlineData("x:${TAG}", "x:?", "x:?")]
    [InlineData("x:${TAG:-latest}", "x:?", "x:latest")]
    [InlineData("x:${TAG-latest}", "x:?", "x:latest")]
    [InlineData("${A:-${B:-c}}d", "?d", "cd")]
    [InlineData("${A:+on}", "?", "")]
    [InlineData("${A:?must be set}", "?", "?")]
    [InlineData("${A:-{}}", "?", "{}")]
    [InlineData("${A:-a:b}", "?", "a:b")]
    public void A_value_is_known_as_far_as_no_variable_stands_in_it(string text, string value, string withDefaults)
    {
        var interpolation = Interpolation.Parse(text);

        interpolation.Problem.Should().BeNull();
        interpolation.Value.ToString().Should().Be(value);
        interpolation.ValueWithDefaults.ToString().Should().Be(withDefaults);
    }

    [Theory]
    [InlineData("${}", 0, 2)]
    [InlineData("a${1}", 1, 3)]
    [InlineData("${A", 0, 3)]
    [InlineData("${A:-b", 0, 6)]
    [InlineData("${A!b}", 0, 3)]
    [InlineData("${A:=b}", 0, 3)]
    [InlineData("${A:-${}}", 5, 7)]
    public void A_form_that_Compose_refuses_is_a_problem_at_its_place(string text, int start, int end)
    {
        var interpolation = Interpolation.Parse(text);

        interpolation.Problem.Should().NotBeNull();
        interpolation.Problem?.Span.Should().Be(DockerLint.Text.TextSpan.FromBounds(start, end));
        interpolation.Value.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Variables_are_told_with_names_operators_and_spans()
    {
        const string Text = "${A:-x$B}/${C?gone}";
        var variables = Interpolation.Parse(Text).Variables;

        variables.Select(variable => (variable.Name, variable.Operator, variable.Depth)).Should().Equal(
            ("A", VariableOperator.DefaultIfUnsetOrEmpty, 0),
            ("B", VariableOperator.None, 1),
            ("C", VariableOperator.ErrorIfUnset, 0));
        variables.Select(variable => Text.Substring(variable.Span.Start, variable.Span.Length)).Should().Equal("${A:-x$B}", "$B", "${C?gone}");
        variables[2].Operand?.Text.Should().Be("gone");
    }

    [Fact]
    public void Nesting_without_end_is_a_problem_and_no_overflow() =>
        Interpolation.Parse(string.Concat(Enumerable.Repeat("${A:-", 100_000))).Problem.Should().NotBeNull();
}
