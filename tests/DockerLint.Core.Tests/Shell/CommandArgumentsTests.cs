using DockerLint.Shell.Semantics;

namespace DockerLint.Core.Tests.Shell;

public sealed class CommandArgumentsTests
{
    private static readonly OptionSpec Spec = OptionSpec.TakingValues("-o -t --option");

    [Fact]
    public void Bundles_values_and_operands_are_told_apart()
    {
        var arguments = CommandArguments.Parse(ShellText.Single("x -yq -o a=b -tc --long --option d --key=e f -- -g"), Spec);

        arguments.Options.Select(option => (option.Name, option.Value?.Text)).Should().Equal(
            ("-y", null), ("-q", null), ("-o", "a=b"), ("-t", "c"), ("--long", null), ("--option", "d"), ("--key", "e"));
        arguments.Operands.Texts().Should().Equal("f", "-g");
        arguments.MayHaveMore.Should().BeFalse();
    }

    [Fact]
    public void Options_remember_where_they_and_their_values_stand()
    {
        const string text = "x -yo a --option=b";
        var options = CommandArguments.Parse(ShellText.Single(text), Spec).Options;

        text.At(options[0].Argument.Span).Should().Be("-yo");
        text.At(options[1].Argument.Span).Should().Be("-yo");
        text.At(options[1].ValueArgument!.Span).Should().Be("a");
        options[2].ValueArgument.Should().BeSameAs(options[2].Argument);
    }

    [Fact]
    public void Whether_an_option_is_given_has_three_answers()
    {
        CommandArguments.Parse(ShellText.Single("x -y a"), Spec).Has("-y", "--yes").Should().BeTrue();
        CommandArguments.Parse(ShellText.Single("x a"), Spec).Has("-y", "--yes").Should().BeFalse();
        CommandArguments.Parse(ShellText.Single("x $OPTIONS a"), Spec).Has("-y", "--yes").Should().BeNull();
        CommandArguments.Parse(ShellText.Single("x -- \"$a\""), Spec).Has("-y").Should().BeFalse();
        CommandArguments.Parse(ShellText.Single("x \"$a\""), Spec).Has("-y").Should().BeFalse("a word in quotes is there even when it is empty");
        CommandArguments.Parse(ShellText.Single("x lib$a ./$b"), Spec).Has("-y").Should().BeFalse("what it begins with is known");
        CommandArguments.Parse(ShellText.Single("x -q$a"), Spec).Has("-y").Should().BeNull();
    }

    [Fact]
    public void A_value_that_is_partly_known_stays_so() =>
        CommandArguments.Parse(ShellText.Single("x --option=a\"$b\""), Spec).Find("--option")!.Value!.Parts.Should().Equal("a", null);

    [Fact]
    public void Long_names_may_have_one_dash()
    {
        var arguments = CommandArguments.Parse(ShellText.Single("go -mod vendor -v -tags=a b"), OptionSpec.TakingValues("-mod -tags", singleDashLong: true));

        arguments.Options.Select(option => (option.Name, option.Value?.Text)).Should().Equal(("-mod", "vendor"), ("-v", null), ("-tags", "a"));
        arguments.Operands.Texts().Should().Equal("b");
    }

    [Fact]
    public void Options_may_end_at_the_first_operand() =>
        CommandArguments.Parse(ShellText.Single("x -a b -c"), OptionSpec.TakingValues("", endsAtOperand: true)).Operands.Texts().Should().Equal("b", "-c");

    [Fact]
    public void A_value_that_is_missing_is_null() => CommandArguments.Parse(ShellText.Single("x -o"), Spec).Find("-o")!.Value.Should().BeNull();
}
