using DockerLint.Diagnostics;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.Workspaces.Tests.ShellCheck;

public sealed class ShellCheckOutputTests
{
    private static readonly ShellCheckScript Script = new("sh", string.Empty, "echo \U0001D538 $x\r\n\trm $y");

    [Theory]
    [InlineData(3, 8, 3, 10, "$x")]
    [InlineData(4, 5, 4, 7, "$y")]
    [InlineData(3, 1, 4, 4, "echo \U0001D538 $x\r\n\trm")]
    [InlineData(4, 2, 4, 2, "r")]
    [InlineData(3, 99, 3, 99, "")]
    [InlineData(9, 1, 9, 1, "")]
    public void Places_are_those_of_the_text(int line, int column, int endLine, int endColumn, string expected)
    {
        var finding = Read(Comment(line, column, endLine, endColumn)).Single();

        Script.Text.Substring(finding.Span.Start, finding.Span.Length).Should().Be(expected);
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("style", DiagnosticSeverity.Info)]
    public void Levels_become_severities(string level, DiagnosticSeverity expected) =>
        Read(Comment(3, 1, 3, 5, level)).Should().Equal(new ShellCheckFinding("SC2086", expected, new(0, 4), "Quote it"));

    [Fact]
    public void What_is_said_of_the_lines_before_the_text_is_left_out() => Read(Comment(1, 1, 1, 3)).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"comments\":[{}]}")]
    [InlineData("{\"comments\":[{\"file\":\"other\",\"line\":3,\"column\":1,\"endLine\":3,\"endColumn\":1,\"level\":\"info\",\"code\":1,\"message\":\"m\"}]}")]
    [InlineData("{\"comments\":[{\"file\":\"f\",\"line\":\"3\"}]}")]
    [InlineData("{\"comments\":{}}")]
    public void Another_format_is_told(string output) => FluentActions.Invoking(() => ReadAll(output)).Should().Throw<ShellCheckException>();

    private static string Comment(int line, int column, int endLine, int endColumn, string level = "info") =>
        $$"""{"file":"f","line":{{line}},"column":{{column}},"endLine":{{endLine}},"endColumn":{{endColumn}},"level":"{{level}}","code":2086,"message":"Quote it","fix":null}""";

    private static IEnumerable<ShellCheckFinding> Read(string comment) => ReadAll("{\"comments\":[" + comment + "]}");

    private static IEnumerable<ShellCheckFinding> ReadAll(string output) =>
        ShellCheckOutput.Read(output, new Dictionary<string, ShellCheckScript> { ["f"] = Script })[Script].ToArray();
}
