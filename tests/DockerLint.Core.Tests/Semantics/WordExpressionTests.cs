using DockerLint.Semantics;

namespace DockerLint.Core.Tests.Semantics;

public sealed class WordExpressionTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(@"a\ b", "a b")]
    [InlineData(@"a\$X", "a$X")]
    [InlineData(@"end\", "end")]
    [InlineData("'$X \\n'", "$X \\n")]
    [InlineData("\"$X '1'\"", "value '1'")]
    [InlineData("\"\\$X \\n \\\\\"", "$X \\n \\")]
    [InlineData("$X.txt", "value.txt")]
    [InlineData("${X}txt", "valuetxt")]
    [InlineData("$", "$")]
    [InlineData("a$.b", "a$.b")]
    [InlineData("$1x$@", "x")]
    [InlineData("${UNSET}", "")]
    public void Quotes_escapes_and_plain_uses_expand_as_in_BuildKit(string text, string expected) =>
        Expand(text).Value.Text.Should().Be(expected);

    [Theory]
    [InlineData("${UNSET-d}", "d")]
    [InlineData("${EMPTY-d}", "")]
    [InlineData("${EMPTY:-d}", "d")]
    [InlineData("${X:-d}", "value")]
    [InlineData("${UNSET:-${EMPTY:-a$X}}", "avalue")]
    [InlineData("${UNSET+a}", "")]
    [InlineData("${EMPTY+a}", "a")]
    [InlineData("${EMPTY:+a}", "")]
    [InlineData("${X:+a-$X}", "a-value")]
    [InlineData("${X?no}", "value")]
    [InlineData("${X:?no}", "value")]
    public void Operators_choose_by_set_and_empty(string text, string expected) => Expand(text).Value.Text.Should().Be(expected);

    [Theory]
    [InlineData("${V#v}", "1.2.3")]
    [InlineData("${V#*.}", "2.3")]
    [InlineData("${V##*.}", "3")]
    [InlineData("${V%.*}", "v1.2")]
    [InlineData("${V%%.*}", "v1")]
    [InlineData("${V%x}", "v1.2.3")]
    [InlineData("${V#?}", "1.2.3")]
    [InlineData("${V/./_}", "v1_2.3")]
    [InlineData("${V//./_}", "v1_2_3")]
    [InlineData("${V//}/_}", "v1.2.3")]
    [InlineData("${S/*\\//}", "b/c")]
    [InlineData("${S##*/}", "c")]
    [InlineData("${S//\\//-}", "a-b-c")]
    [InlineData("${UNSET#v}", "")]
    public void Pattern_operators_cut_and_replace(string text, string expected) => Expand(text).Value.Text.Should().Be(expected);

    [Theory]
    [InlineData("${}", 0, 3)]
    [InlineData("a${X", 1, 4)]
    [InlineData("${X:-a", 5, 5)]
    [InlineData("${X/a}", 4, 4)]
    [InlineData("${X=1}", 3, 4)]
    [InlineData("${X:=1}", 3, 5)]
    [InlineData("x'a", 1, 2)]
    [InlineData("x\"a", 1, 2)]
    public void A_faulty_word_has_a_problem_at_the_fault_and_no_value(string text, int start, int end)
    {
        var result = Expand(text);

        result.Problems.Should().ContainSingle().Which.Span.Should().Be(DockerLint.Text.TextSpan.FromBounds(start, end));
        result.Value.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [InlineData("${UNSET?say $X}", "UNSET: say value")]
    [InlineData("${UNSET?}", "UNSET: must not be unset")]
    [InlineData("${EMPTY:?}", "EMPTY: must not be unset or empty")]
    public void A_required_variable_that_is_missing_is_a_problem_of_the_scope(string text, string message)
    {
        WordExpression.Parse(text).Problem.Should().BeNull();
        Expand(text).Problems.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("a$U", "a?")]
    [InlineData("${U:-d}", "?")]
    [InlineData("${U+alternative}", "?")]
    [InlineData("${U:+}", "")]
    [InlineData("${P:-d}", "p?")]
    [InlineData("${P:+set}", "set")]
    [InlineData("${U%.*}x", "?x")]
    [InlineData("${V#$U}", "?")]
    [InlineData("${EMPTY#$U}", "")]
    [InlineData("${UNSET:-a$U}", "a?")]
    public void What_is_not_known_stays_unknown(string text, string expected) => Expand(text).Value.ToString().Should().Be(expected);

    [Fact]
    public void The_backtick_escapes_when_the_file_says_so() =>
        WordExpression.Parse(@"C:\dir`$X\$X", '`').Evaluate(Scope).Value.Text.Should().Be(@"C:\dir$X\value");

    [Fact]
    public void References_are_listed_in_order_with_their_places_and_operators()
    {
        var expression = WordExpression.Parse("a$X/${Y:-${Z}}${W%w}");

        expression.References.Select(reference => (reference.Name, reference.NameSpan.Start, reference.Depth, reference.Operator, reference.HandlesUnset))
            .Should().Equal(
                ("X", 2, 0, VariableOperator.None, false),
                ("Y", 6, 0, VariableOperator.DefaultIfUnsetOrEmpty, true),
                ("Z", 11, 1, VariableOperator.None, false),
                ("W", 16, 0, VariableOperator.RemoveShortestSuffix, false));
        expression.References[1].Span.Should().Be(DockerLint.Text.TextSpan.FromBounds(4, 14));
    }

    [Fact]
    public void Unset_variables_are_reported_even_where_a_default_guards_them() =>
        Expand("$UNSET${X}${NONE:-d}").Unset.Select(reference => reference.Name).Should().Equal("UNSET", "NONE");

    [Fact]
    public void Shell_parameters_are_told_from_variables()
    {
        var expression = WordExpression.Parse("$1$@$X$_Y");

        expression.References.Select(reference => reference.IsShellParameter).Should().Equal(true, true, false, false);
    }

    [Theory]
    [InlineData("a  b 'c d'", "a|b|c d")]
    [InlineData("$B", "one|two")]
    [InlineData("\"$B\"", "one  two")]
    [InlineData("x$B", "xone|two")]
    [InlineData("''", "")]
    [InlineData("\"$U\"-x", "?-x")]
    public void Words_split_at_blanks_that_are_not_quoted(string text, string expected) =>
        string.Join("|", Expand(text).SplitWords() ?? []).Should().Be(expected);

    [Fact]
    public void The_number_of_words_is_not_known_behind_an_unknown_variable() => Expand("a $U").SplitWords().Should().BeNull();

    [Fact]
    public void Heredoc_bodies_keep_their_quotes_and_unset_variables_can_be_kept()
    {
        WordExpression.Parse("'$X' \"y\"", '\\', WordOptions.LiteralQuotes).Evaluate(Scope).Value.Text.Should().Be("'value' \"y\"");
        WordExpression.Parse("$A ${A} ${A:-b} ${A##c} ${A/d/e}", '\\', WordOptions.KeepUnset).Evaluate(_ => null).Value.Text
            .Should().Be("$A ${A} ${A:-b} ${A##c} ${A/d/e}");
    }

    [Fact]
    public void Deep_nesting_is_a_problem_and_no_overflow()
    {
        var text = string.Concat(Enumerable.Repeat("${A:-", 50_000)) + new string('}', 50_000);

        WordExpression.Parse(text).Problem!.Value.Message.Should().Contain("too deeply");
    }

    [Fact]
    public void A_value_that_keeps_doubling_becomes_unknown()
    {
        var value = ResolvedValue.Known("0123456789");
        var doubled = WordExpression.Parse("$A$A");
        for (var i = 0; i < 60; i++)
        {
            var before = value;
            value = doubled.Evaluate(_ => before).Value;
        }

        value.IsUnknown.Should().BeTrue();
    }

    private static ExpansionResult Expand(string text) => WordExpression.Parse(text).Evaluate(Scope);

    private static ResolvedValue? Scope(string name) => name switch
    {
        "X" => ResolvedValue.Known("value"),
        "V" => ResolvedValue.Known("v1.2.3"),
        "S" => ResolvedValue.Known("a/b/c"),
        "B" => ResolvedValue.Known("one  two"),
        "EMPTY" => ResolvedValue.Empty,
        "U" => ResolvedValue.Unknown,
        "P" => ResolvedValue.Concat([ResolvedValue.Known("p"), ResolvedValue.Unknown]),
        _ => null,
    };
}
