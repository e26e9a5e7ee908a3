using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Core.Tests.Compose;

public sealed class InterpolationEvaluationTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("$$SET", "$SET")]
    [InlineData("<$SET>", "<one>")]
    [InlineData("<${GONE}>", "<>")]
    [InlineData("${GONE:-x}${EMPTY:-y}${SET:-z}", "xyone")]
    [InlineData("${GONE-x}${EMPTY-y}${SET-z}", "xone")]
    [InlineData("${GONE:+x}${EMPTY:+y}${SET:+z}", "z")]
    [InlineData("${GONE+x}${EMPTY+y}${SET+z}", "yz")]
    [InlineData("${EMPTY?x}${SET:?y}", "one")]
    [InlineData("${GONE:-${EMPTY:-$SET}}!", "one!")]
    [InlineData("${SET:-${GONE:?never asked}}", "one")]
    [InlineData("${ANY}-", "?-")]
    [InlineData("${ANY:-x}", "?")]
    [InlineData("${ANY:+x}", "?")]
    [InlineData("${ANY:?x}", "?")]
    [InlineData("${GONE:-{}}", "{}")]
    public void Variables_are_replaced_from_the_environment(string text, string expected)
    {
        var result = Interpolation.Parse(text).Evaluate(Lookup);

        result.Problems.Should().BeEmpty();
        result.Value.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("a${GONE?}", 1, 8, "the variable 'GONE' is required and has no value")]
    [InlineData("${EMPTY:?set $SET}", 0, 18, "the variable 'EMPTY' is required and has no value: set one")]
    [InlineData("${GONE:-${GONE:?x}}", 8, 10, "the variable 'GONE' is required and has no value: x")]
    public void A_required_variable_without_a_value_is_a_problem(string text, int start, int length, string message)
    {
        var result = Interpolation.Parse(text).Evaluate(Lookup);

        result.Problems.Should().Equal(new DockerLint.Text.GrammarProblem(new DockerLint.Text.TextSpan(start, length), message));
        result.Value.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void A_form_that_Compose_refuses_is_a_problem_in_every_environment() =>
        Interpolation.Parse("${").Evaluate(Lookup).Problems.Should().ContainSingle();

    [Theory]
    [InlineData("$GONE ${GONE:-x} ${GONE:+y} ${EMPTY}", "GONE")]
    [InlineData("${SET:-$GONE}", "")]
    [InlineData("${GONE:-$MISSING}", "MISSING")]
    public void Variables_that_vanish_are_told(string text, string expected) =>
        string.Join(' ', Interpolation.Parse(text).Evaluate(Lookup).Unset.Select(variable => variable.Name)).Should().Be(expected);

    [Fact]
    public void What_grows_without_bound_is_unknown()
    {
        var value = ResolvedValue.Known(new string('x', 60_000));

        Interpolation.Parse("$A$A").Evaluate(_ => value).Value.IsUnknown.Should().BeTrue();
        Interpolation.Parse("$A").Evaluate(_ => value).Value.Should().Be(value);
    }

    private static ResolvedValue? Lookup(string name) => name switch
    {
        "SET" => ResolvedValue.Known("one"),
        "EMPTY" => ResolvedValue.Empty,
        "ANY" => ResolvedValue.Unknown,
        _ => null,
    };
}
