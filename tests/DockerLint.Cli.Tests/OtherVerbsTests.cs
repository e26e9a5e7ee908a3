using System.Text.Json;

namespace DockerLint.Cli.Tests;

public sealed class OtherVerbsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_list_of_rules_is_ordered_and_holds_the_engines_own()
    {
        var json = CommandLineResult.Run(folder, "rules", "--format", "json");

        var ids = JsonDocument.Parse(json.Output).RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToArray();
        ids.Should().Contain("DL0001").And.Contain("DL0003").And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        CommandLineResult.Run(folder, "rules").Output.Split('\n').Should().HaveCount(ids.Length + 1);
    }

    [Fact]
    public void A_rule_is_explained_whatever_the_case_of_its_id()
    {
        var result = CommandLineResult.Run(folder, "explain", "dl0002");

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("DL0002: Input cannot be read as text\n").And.Contain("exit code 3");
    }

    [Theory]
    [InlineData("there is no rule 'DL0020'; did you mean 'DL0002'?", "explain", "DL0020")]
    [InlineData("give the id of one rule, such as: dockerlint explain DL3007", "explain")]
    [InlineData("'DL3007' is one too many; 'dockerlint explain ID' tells about one rule", "rules", "DL3007")]
    [InlineData("there is no option '--formt'; did you mean '--format'?", "rules", "--formt")]
    public void Wrong_usage_ends_with_2_and_says_what_is_wrong(string message, params string[] arguments)
    {
        var result = CommandLineResult.Run(folder, arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be($"dockerlint: {message}\nTry 'dockerlint {arguments[0]} --help'.\n");
    }

    [Fact]
    public void The_version_is_one_line() =>
        CommandLineResult.Run(folder, "--version").Output.Should().MatchRegex(@"^dockerlint \d+\.\d+\.\d+[-.\w]*\n$");

    [Fact]
    public void The_help_names_every_verb_and_every_option_of_a_verb()
    {
        CommandLineResult.Run(folder, "--help").Output.Should().ContainAll("dockerlint [lint] ", "dockerlint rules", "dockerlint explain ID", "--fail-on SEVERITY", "Exit codes:");
        CommandLineResult.Run(folder, "rules", "--help").Output.Should().Contain("--format text|json").And.NotContain("--mode");
        CommandLineResult.Run(folder, "explain", "-h").ExitCode.Should().Be(0);
    }
}
