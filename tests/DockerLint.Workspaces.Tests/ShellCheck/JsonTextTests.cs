using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.Workspaces.Tests.ShellCheck;

public sealed class JsonTextTests
{
    [Fact]
    public void Values_of_every_kind_are_read()
    {
        var value = JsonText.Parse(""" { "a" : [1, -2.5e1, true, false, null, {}, []], "b\u00e9\n\"\\\/": "x" } """);

        var members = value.Should().BeAssignableTo<IReadOnlyDictionary<string, object?>>().Subject;
        members["b\u00e9\n\"\\/"].Should().Be("x");
        members["a"].Should().BeEquivalentTo(new object?[] { 1.0, -25.0, true, false, null, new Dictionary<string, object?>(), new List<object?>() });
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("\"abc")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u00g0\"")]
    [InlineData("nul")]
    [InlineData("1 2")]
    [InlineData("-")]
    public void What_is_no_json_is_said_to_be_none(string text) => FluentActions.Invoking(() => JsonText.Parse(text)).Should().Throw<FormatException>();

    [Fact]
    public void Deep_nesting_is_refused() => FluentActions.Invoking(() => JsonText.Parse(new string('[', 100_000))).Should().Throw<FormatException>();
}
