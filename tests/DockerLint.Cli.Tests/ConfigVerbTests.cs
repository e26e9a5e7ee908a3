namespace DockerLint.Cli.Tests;

public sealed class ConfigVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_setting_is_shown_with_its_source()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint_mode = recommended\ndotnet_diagnostic.DL3007.severity = error\n");

        var result = CommandLineResult.Run(folder, "config", "Dockerfile");

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("mode     recommended  .editorconfig:2\nlevel    1            default\n");
        result.Output.Should().Contain("\nDL3007   error        .editorconfig:3\n").And.Contain("\nDL0002   error        default\n").And.NotContain("\nDC1");
    }

    [Fact]
    public void One_rule_is_shown_with_its_options_and_what_gave_way()
    {
        folder.Write(".hadolint.yaml", "trustedRegistries: [docker.io]\noverride:\n  info: [DL3026]\n").Write(".editorconfig", "[*]\ndotnet_diagnostic.DL3026.severity = error\n");

        CommandLineResult.Run(folder, "config", "Dockerfile", "dl3026").Output.Should().Be(
            "DL3026   error        .editorconfig:2\nDL3026.allowed_registries docker.io    .hadolint.yaml:1\n");
        CommandLineResult.Run(folder, "config", "Dockerfile", "DL3026", "--explain").Output.Should().Contain(
            "DL3026   error        .editorconfig:2\n         info         .hadolint.yaml:3 (DL3026, gives way)\n");
        CommandLineResult.Run(folder, "config", "compose.yaml", "DL3007").Output.Should().Be("DL3007 does not look at files such as 'compose.yaml'\n");
    }

    [Fact]
    public void The_command_line_is_a_source()
    {
        folder.Write("team.globalconfig", "is_global = true\ndockerlint.locked.DL3007.severity = none\n");

        CommandLineResult.Run(folder, "config", "Dockerfile", "--mode", "all").Output.Should().StartWith("mode     all          command line\n");
        CommandLineResult.Run(folder, "config", "Dockerfile", "DL3007", "--config", "team.globalconfig").Output.Should().Be("DL3007   none         team.globalconfig:2 (locked)\n");
    }

    [Theory]
    [InlineData("give a file", "config")]
    [InlineData("'sub' is a folder; name a file in it", "config", "sub")]
    [InlineData("there is no rule 'DL3077'; did you mean", "config", "Dockerfile", "DL3077")]
    public void Wrong_usage_is_told(string message, params string[] arguments)
    {
        folder.Write("sub/Dockerfile", "FROM scratch\n");

        var result = CommandLineResult.Run(folder, arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("dockerlint: " + message);
    }
}
