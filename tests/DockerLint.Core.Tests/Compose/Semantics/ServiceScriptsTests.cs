using DockerLint.Shell.Semantics;

namespace DockerLint.Compose.Semantics;

public sealed class ServiceScriptsTests
{
    [Theory]
    [InlineData("command: serve --port 80", "serve --port 80")]
    [InlineData("command: 'serve \"a b\" c\\ d'", "serve|a b|c d")]
    [InlineData("command: serve '' x", "serve||x")]
    [InlineData("command: serve a && rm b", "serve a")]
    [InlineData("command: [serve, a b]", "serve|a b")]
    [InlineData("command: [serve, '${X}', $$Y]", "serve|?|$Y")]
    [InlineData("command: serve ${X:-a b} c", "serve ? c")]
    [InlineData("command: echo $$HOME", "echo $HOME")]
    [InlineData("entrypoint: /bin/run\ncommand: [a, b]", "run a b")]
    [InlineData("command: []", "")]
    [InlineData("command:", "")]
    [InlineData("command: 'serve ${X'", "serve ?")]
    [InlineData("command: serve \"open", "")]
    [InlineData("command: serve a\\tb", "serve a\tb")]
    public void A_command_is_split_into_words_as_Compose_does(string attributes, string expected)
    {
        var scripts = Read(attributes).CommandScripts;

        string.Join(" ; ", scripts.SelectMany(script => script.Commands).Select(Show)).Should().Be(expected.Replace('|', ' '));
    }

    [Fact]
    public void Words_with_blanks_stay_one() =>
        Read("command: serve \"a b\"").CommandScripts[0].Commands[0].Arguments.Select(argument => argument.Text).Should().Equal("a b");

    [Fact]
    public void A_shell_in_the_command_reads_its_text()
    {
        var commands = Read("command: [sh, -c, 'echo $$A ${B} && serve']").CommandScripts[0].Commands;

        commands.Select(command => command.Name).Should().Equal("sh", "echo", "serve");
        commands[1].Arguments.Should().OnlyContain(argument => !argument.Value.IsKnown);
    }

    [Fact]
    public void Words_keep_their_place_in_the_file()
    {
        const string Text = "services:\n  a:\n    command: serve \"--port\" $$x\n";
        var command = ComposeModel.Create(ComposeSyntaxTree.ParseText(Text)).Services[0].CommandScripts[0].Commands[0];

        Text.Substring(command.Arguments[0].Span.Start, command.Arguments[0].Span.Length).Should().Be("--port");
    }

    [Theory]
    [InlineData("healthcheck: {test: 'curl x || exit 1'}", "curl x ; exit 1")]
    [InlineData("healthcheck: {test: [CMD, curl, x]}", "curl x")]
    [InlineData("healthcheck: {test: [CMD-SHELL, 'curl x | grep y']}", "curl x ; grep y")]
    [InlineData("healthcheck: {test: [NONE]}", "")]
    [InlineData("healthcheck: {interval: 10s}", "")]
    public void A_healthcheck_runs_in_a_shell_unless_it_is_a_list_with_CMD(string attributes, string expected) =>
        string.Join(" ; ", Read(attributes).HealthcheckScripts.SelectMany(script => script.Commands).Select(Show)).Should().Be(expected);

    private static string Show(SimpleCommand command) => command.ToString();

    private static Service Read(string attributes) =>
        ComposeModel.Create(ComposeSyntaxTree.ParseText("services:\n  a:\n    " + attributes.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n")).Services[0];
}
