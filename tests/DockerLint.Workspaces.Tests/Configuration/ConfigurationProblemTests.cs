using DockerLint.Diagnostics;

namespace DockerLint.Workspaces.Tests.Configuration;

public sealed class ConfigurationProblemTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().Write("Dockerfile", "FROM a\n").Write("b.Dockerfile", "FROM a\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_not_understood_stands_at_its_place_in_the_file()
    {
        folder.Write(".editorconfig", """
            root = true
            [*]
            indent_size = 4
            dockerlint_mod = all
            dockerlint_mode = loud
            dockerlint_level = 0
            dotnet_diagnostic.DL9999.severity = none
            dotnet_diagnostic.DL9101.severity = loud
            dotnet_diagnostic.CA1305.severity = anything
            dockerlint.DL9101.greting = x
            dockerlint.DL9101.severity = shout
            dockerlint.DL9102.any = x
            dockerlint.locked.DL9101.severity = error
            """);

        Lint.Problems(folder).Should().Equal(
            ".editorconfig(4,1,4,15): There is no setting 'dockerlint_mod'; did you mean 'dockerlint_mode'?",
            ".editorconfig(5,19,5,23): 'loud' is no mode; modes are none, minimum, default, recommended, all",
            ".editorconfig(6,20,6,21): '0' is no level; levels are whole numbers from 1 on, latest and preview",
            ".editorconfig(7,1,7,34): There is no rule 'DL9999'",
            ".editorconfig(8,37,8,41): 'loud' is no severity; severities are none, silent, suggestion, warning, error, default",
            ".editorconfig(10,1,10,26): DL9101 has no option 'greting'; did you mean 'greeting'?",
            ".editorconfig(11,30,11,35): 'shout' is no severity; severities are none, silent, suggestion, warning, error, default",
            ".editorconfig(12,1,12,22): DL9102 has no option 'any'; it has none",
            ".editorconfig(13,1,13,34): Severities can be locked in a global config only");
    }

    [Fact]
    public void A_file_that_holds_for_many_is_reported_once()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ndockerlint_x = 1\n");

        Lint.Run(folder, null, "Dockerfile", "b.Dockerfile").Configuration.Should().ContainSingle().Which.Diagnostics.Should().ContainSingle();
    }

    [Fact]
    public void A_setting_before_the_first_section_has_no_effect_and_is_told()
    {
        folder.Write(".editorconfig", "root = true\ndockerlint_mode = all\n");

        Lint.Problems(folder).Should().ContainSingle().Which.Should().Contain("before the first section");
        Lint.Findings(folder).Should().Equal("DL9101 Warning");
    }

    [Fact]
    public void A_given_file_that_is_not_there_is_an_error()
    {
        var result = Lint.Run(folder, old => new LintRequest { Inputs = old.Inputs, WorkingDirectory = old.WorkingDirectory, ConfigurationFiles = ["nope"] });

        result.Configuration.Should().ContainSingle().Which.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Error);
    }
}
