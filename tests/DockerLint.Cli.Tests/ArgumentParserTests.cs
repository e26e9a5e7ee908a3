using DockerLint.Cli.CommandLine;

namespace DockerLint.Cli.Tests;

public sealed class ArgumentParserTests
{
    private static readonly OptionDefinition Format = new("--format", "FORMAT", "") { Words = ["text", "json"] };
    private static readonly OptionDefinition Rule = new("--rule", "ID", "") { IsRepeatable = true };
    private static readonly OptionDefinition Quiet = new("--quiet", null, "");

    [Fact]
    public void Options_and_operands_may_stand_in_any_order()
    {
        var arguments = Parse("a", "--format", "JSON", "-", "--rule=x=y", "--quiet", "--rule", "-z", "--", "--format");

        arguments.Operands.Should().Equal("a", "-", "--format");
        arguments.Get(Format).Should().Be("json");
        arguments.GetAll(Rule).Should().Equal("x=y", "-z");
        arguments.Has(Quiet).Should().BeTrue();
    }

    [Theory]
    [InlineData("there is no option '--fromat'; did you mean '--format'?", "--fromat", "json")]
    [InlineData("there is no option '-x'", "-x")]
    [InlineData("--format needs a value: --format FORMAT", "--format")]
    [InlineData("--format needs a value: --format FORMAT", "--format=")]
    [InlineData("--rule needs a value: --rule ID", "--rule", "--quiet")]
    [InlineData("--quiet takes no value", "--quiet=yes")]
    [InlineData("--format is given twice", "--format", "json", "--format", "text")]
    [InlineData("'jsom' is no value of --format; did you mean 'json'?", "--format", "jsom")]
    [InlineData("'x' is no value of --format; it takes text, json", "--format", "x")]
    public void What_cannot_be_meant_is_told(string message, params string[] arguments)
    {
        var act = () => Parse(arguments);

        act.Should().Throw<UsageException>().WithMessage(message);
    }

    private static ParsedArguments Parse(params string[] arguments) => ArgumentParser.Parse(arguments, [Format, Rule, Quiet]);
}
