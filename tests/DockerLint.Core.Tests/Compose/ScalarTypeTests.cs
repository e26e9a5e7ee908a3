using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Core.Tests.Compose;

public sealed class ScalarTypeTests
{
    [Theory]
    [InlineData("~", ScalarType.Null)]
    [InlineData("Null", ScalarType.Null)]
    [InlineData("TRUE", ScalarType.Boolean)]
    [InlineData("false", ScalarType.Boolean)]
    [InlineData("yes", ScalarType.String)]
    [InlineData("off", ScalarType.String)]
    [InlineData("12", ScalarType.Integer)]
    [InlineData("-1_000", ScalarType.Integer)]
    [InlineData("017", ScalarType.Integer)]
    [InlineData("0o17", ScalarType.Integer)]
    [InlineData("0xff", ScalarType.Integer)]
    [InlineData("0b11", ScalarType.Integer)]
    [InlineData("08", ScalarType.Float)]
    [InlineData("1.5e3", ScalarType.Float)]
    [InlineData(".5", ScalarType.Float)]
    [InlineData("-.inf", ScalarType.Float)]
    [InlineData(".nan", ScalarType.Float)]
    [InlineData("2024-01-02", ScalarType.Timestamp)]
    [InlineData("2024-01-02T03:04:05Z", ScalarType.Timestamp)]
    [InlineData("22:22", ScalarType.String)]
    [InlineData("1.2.3", ScalarType.String)]
    [InlineData("'12'", ScalarType.String)]
    [InlineData("!!str 12", ScalarType.String)]
    public void A_scalar_has_the_type_that_the_loader_gives_it(string text, ScalarType type)
    {
        var scalar = (ScalarSyntax)ComposeSyntaxTree.ParseText(text).Root.Documents[0].Value;

        ScalarTyping.TypeOf(scalar).Should().Be(type);
    }

    [Theory]
    [InlineData("0440", 288)]
    [InlineData("0x1F", 31)]
    [InlineData("-12", -12)]
    public void Integers_are_read_in_YAMLs_notation(string text, long number)
    {
        ScalarTyping.TryInteger(text, out var value).Should().BeTrue();
        value.Should().Be(number);
    }
}
