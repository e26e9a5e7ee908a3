namespace DockerLint.Cli.Tests;

public sealed class AnalyzerOptionTests : IDisposable
{
    private static readonly string Acme = typeof(AcmeAnalyzer).Assembly.Location;

    private const string Version = Analysis.CoreVersion.Text;

    private readonly TemporaryFolder folder = new();

    public AnalyzerOptionTests() => folder.Write("Dockerfile", "FROM alpine:latest\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_rules_run_beside_the_built_in_ones()
    {
        var both = CommandLineResult.Run(folder, "--analyzer", Acme, "--format", "msbuild");
        both.ExitCode.Should().Be(0, both.Error);
        both.Output.Should().Contain("warning AC0001: greeting unset").And.Contain("DL3007");

        CommandLineResult.Run(folder, "--analyzer", Acme, "--rule", "ac0001", "--format", "msbuild").Output.Should().Contain("AC0001").And.NotContain("DL3007");
        CommandLineResult.Run(folder, "--format", "msbuild").Output.Should().NotContain("AC0001");
    }

    [Fact]
    public void What_cannot_be_used_is_said_and_the_rest_has_run()
    {
        folder.Write("Text.dll", "no assembly");

        var result = CommandLineResult.Run(folder, "--analyzer", "nope.dll", "--analyzer=Text.dll", "--analyzer", Acme);

        result.ExitCode.Should().Be(2, "the run was not what was asked for");
        result.Output.Should().Contain("nope.dll:1:1: error DL0009: There is no such file").And.Contain("Text.dll:1:1: error DL0009: This is no assembly").And.Contain("DL3007").And.Contain("AC0001");
    }

    [Fact]
    public void Every_verb_that_knows_rules_knows_them()
    {
        CommandLineResult.Run(folder, "rules", "--analyzer", Acme).Output.Should().Contain($"AC0001  warning  default           A base image by Acme (DockerLint.Cli.Tests {Version})\n");
        CommandLineResult.Run(folder, "rules", "--analyzer", Acme, "--format", "json").Output.Should().Contain($"\"origin\":\"DockerLint.Cli.Tests {Version}\"");
        CommandLineResult.Run(folder, "explain", "ac0001", "--analyzer", Acme).Output.Should().StartWith("AC0001: A base image by Acme\n").And.Contain("Origin:").And.Contain("Why it is so.");

        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.AC0001.severity = suggestion\ndockerlint.AC0001.greeting = hello\n");
        CommandLineResult.Run(folder, "config", "Dockerfile", "AC0001", "--analyzer", Acme).Output.Should().MatchRegex(@"^AC0001 +info +\.editorconfig:3\nAC0001\.greeting +hello +\.editorconfig:4\n$");

        CommandLineResult.Run(folder, "baseline", "--analyzer", Acme).Output.Should().EndWith(" 0 removed\n");
        File.ReadAllText(Path.Combine(folder.Path, ".dockerlint-baseline.json")).Should().Contain("AC0001");
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("explain", "DL3007")]
    public void A_verb_without_a_report_says_it_beside_its_output(params string[] arguments)
    {
        var result = CommandLineResult.Run(folder, [.. arguments, "--analyzer", "nope.dll"]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be("dockerlint: nope.dll: DL0009: There is no such file, so its rules do not run\n");
        result.Output.Should().Contain("DL3007");
    }

    [Fact]
    public void No_baseline_is_written_when_rules_are_missing()
    {
        CommandLineResult.Run(folder, "baseline", "--analyzer", "nope.dll").ExitCode.Should().Be(2);

        File.Exists(Path.Combine(folder.Path, ".dockerlint-baseline.json")).Should().BeFalse();
    }

    [Fact]
    public void No_configuration_file_names_an_assembly()
    {
        folder.Write(".editorconfig", $"root = true\n[*]\ndockerlint_analyzer = {Acme}\ndockerlint.analyzer = {Acme}\n").Write(".hadolint.yaml", $"analyzer: {Acme}\n");

        var output = CommandLineResult.Run(folder, "--format", "msbuild").Output;

        output.Should().NotContain("AC0001").And.Contain("There is no setting 'dockerlint_analyzer'");
    }
}
