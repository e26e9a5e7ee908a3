using System.Text.Json;

namespace DockerLint.Cli.Tests;

public sealed class LintVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_verb_and_a_path_the_working_directory_is_linted()
    {
        folder.Write("a/Dockerfile", "FROM scratch\n").Write("compose.yaml", "services: {}\n");

        var result = CommandLineResult.Run(folder, "--format", "json");

        Paths(result).Should().Equal("compose.yaml", "a/Dockerfile");
        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_file_ends_with_3_and_the_others_are_linted()
    {
        folder.Write("Dockerfile", "FROM scratch\n");

        var result = CommandLineResult.Run(folder, "lint", "Dockerfile", "nope");

        result.ExitCode.Should().Be(3);
        result.Output.Should().Be("nope:1:1: error DL0002: The file does not exist\n\n2 files: 1 error\n");
    }

    [Fact]
    public void A_pattern_without_a_match_ends_with_3()
    {
        var result = CommandLineResult.Run(folder, "*.Dockerfile");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Be("dockerlint: no file matches '*.Dockerfile'\n");
    }

    [Fact]
    public void A_folder_without_anything_to_lint_is_said_and_no_failure()
    {
        var result = CommandLineResult.Run(folder);

        result.ExitCode.Should().Be(0);
        result.Error.Should().Be("dockerlint: there is no Dockerfile and no Compose file in '.'\n");
        result.Output.Should().Be("0 files: no findings\n");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(1, "--fail-on", "info")]
    [InlineData(0, "--fail-on", "error")]
    [InlineData(0, "--fail-on", "never")]
    public void The_threshold_decides_between_0_and_1(int expected, params string[] options)
    {
        // A byte that is no UTF-8 is a warning of the engine, so this holds whatever rules there are.
        var result = CommandLineResult.RunWithInput(folder, "FROM scratch\n# \u00ff\n", ["-", .. options]);

        result.Output.Should().Contain("warning DL0002");
        result.ExitCode.Should().Be(expected);
    }

    [Fact]
    public void The_threshold_of_hadolint_counts_unless_one_is_given()
    {
        folder.Write(".hadolint.yaml", "failure-threshold: warning\n");
        const string Text = "FROM scratch\n# \u00ff\n";

        CommandLineResult.RunWithInput(folder, Text, "--stdin-path", "Dockerfile").ExitCode.Should().Be(1);
        CommandLineResult.RunWithInput(folder, Text, "--stdin-path", "Dockerfile", "--fail-on", "error").ExitCode.Should().Be(0);
        CommandLineResult.RunWithInput(folder, Text, "--stdin-path", "Dockerfile", "--no-config").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("failure-threshold: warning\nno-fail: true\n")]
    [InlineData("failure-threshold: none\n")]
    [InlineData("format: json\n")]
    public void What_hadolint_would_let_pass_passes(string configuration)
    {
        folder.Write(".hadolint.yaml", configuration);

        CommandLineResult.RunWithInput(folder, "FROM scratch\n# \u00ff\n", "--stdin-path", "Dockerfile").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_setting_without_effect_is_told_and_fails_nothing()
    {
        folder.Write("Dockerfile", "FROM scratch\n").Write(".hadolint.yaml", "format: tty\n");

        var result = CommandLineResult.Run(folder, "Dockerfile", "--fail-on", "info");

        result.Output.Should().StartWith(".hadolint.yaml:1:1: info DL0003: 'format' has no effect");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_ShellCheck_that_is_not_there_is_told_and_ends_with_2()
    {
        folder.Write("Dockerfile", "FROM scratch\n");

        var result = CommandLineResult.Run(folder, "--shellcheck=tools/shellcheck", "Dockerfile", "--fail-on", "never");

        result.Output.Should().Contain("error DL0003: ShellCheck has judged nothing: there is no program").And.Contain("tools");
        result.ExitCode.Should().Be(2);
        CommandLineResult.Run(folder, "--help").Output.Should().Contain("--shellcheck[=PROGRAM]");
    }

    [Fact]
    public void Configuration_that_is_not_understood_is_told_and_ends_with_2_from_the_threshold_on()
    {
        folder.Write("Dockerfile", "FROM scratch\n").Write(".editorconfig", "root = true\n[*]\ndockerlint_mode = loud\n");

        var result = CommandLineResult.Run(folder, "Dockerfile");
        result.Output.Should().StartWith(".editorconfig:3:19: warning DL0003: 'loud' is no mode");
        result.ExitCode.Should().Be(0);
        CommandLineResult.Run(folder, "Dockerfile", "--fail-on", "warning").ExitCode.Should().Be(2);

        folder.Write(".hadolint.yaml", "{");
        CommandLineResult.Run(folder, "Dockerfile", "--fail-on", "never").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Standard_input_is_linted_under_the_path_it_is_given()
    {
        var plain = CommandLineResult.RunWithInput(folder, "FROM scratch\n", "-", "--format", "json");
        Paths(plain).Should().Equal("-");

        var named = CommandLineResult.RunWithInput(folder, "services: {}\n", "lint", "--stdin-path", "x/compose.yml", "--format=json");
        Paths(named).Should().Equal("x/compose.yml");
        Files(named).Single().GetProperty("language").GetString().Should().Be("compose");
    }

    [Fact]
    public void Standard_input_that_is_too_large_ends_with_3()
    {
        var result = CommandLineResult.RunWithInput(folder, new string('#', 33 * 1024 * 1024), "-");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Be("dockerlint: standard input cannot be read: The file is larger than 8 MB\n");
    }

    [Fact]
    public void The_language_can_be_forced()
    {
        folder.Write("app.txt", "services: {}\n");

        Files(CommandLineResult.Run(folder, "app.txt", "--language", "compose", "--format", "json")).Single().GetProperty("language").GetString().Should().Be("compose");
    }

    [Fact]
    public void The_report_goes_to_a_file_when_one_is_named()
    {
        folder.Write("Dockerfile", "FROM scratch\n");

        var result = CommandLineResult.Run(folder, "Dockerfile", "--output", "out.txt", "--mode", "none");

        result.Output.Should().BeEmpty();
        folder.Read("out.txt").Should().Be("1 file: no findings" + Environment.NewLine);
    }

    [Theory]
    [InlineData("there is no rule 'DL0O02'; did you mean 'DL0002'?", "--rule", "DL0O02")]
    [InlineData("there is no rule 'x'; 'dockerlint rules' lists them", "--rule", "x")]
    [InlineData("the configuration file 'nope' does not exist", "--config", "nope")]
    [InlineData("the file 'no/such/folder' cannot be written", "--output", "no/such/folder")]
    [InlineData("--stdin-path is for standard input: give '-' as the path", "Dockerfile", "--stdin-path", "x")]
    public void Wrong_usage_ends_with_2_and_says_what_is_wrong(string message, params string[] arguments)
    {
        folder.Write("Dockerfile", "FROM scratch\n");

        var result = CommandLineResult.Run(folder, arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith($"dockerlint: {message}\n");
    }

    private static IEnumerable<string?> Paths(CommandLineResult result) => Files(result).Select(file => file.GetProperty("path").GetString());

    private static JsonElement[] Files(CommandLineResult result) => JsonDocument.Parse(result.Output).RootElement.GetProperty("files").EnumerateArray().ToArray();
}
