using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;

namespace DockerLint.MSBuild.Tests.Reporting;

public sealed class SeverityPolicyTests
{
    private const string Silent = "Hidden";

    [Theory]
    [InlineData("Hidden", "Hidden")]
    [InlineData("Info", "Info")]
    [InlineData("Warning", "Warning")]
    [InlineData("Error", "Warning")]
    public void Without_settings_a_finding_is_at_most_a_warning(string severity, string reported) =>
        Decide(severity).Should().Be(reported);

    [Theory]
    [InlineData("DL3007")]
    [InlineData("DC2001")]
    [InlineData("DX1001")]
    [InlineData("DM1001")]
    [InlineData("DJ1001")]
    [InlineData("SC2086")]
    [InlineData("ZZ0042")]
    public void NoWarn_silences_every_prefix(string id) =>
        Decide("Warning", id, noWarn: $"CS1591;{id}").Should().Be(Silent);

    [Theory]
    [InlineData("CS1591,dl3007")]
    [InlineData("CS1591 DL3007")]
    [InlineData("\n  CS1591;\n  DL3007;\n")]
    public void Lists_are_read_with_every_separator_and_in_any_case(string list) =>
        Decide("Warning", noWarn: list).Should().Be(Silent);

    [Fact]
    public void NoWarn_leaves_other_ids_alone() => Decide("Warning", noWarn: "DL3006;3007;DL30070").Should().Be("Warning");

    [Fact]
    public void NoWarn_does_not_silence_what_the_user_made_an_error() => Decide("Error", isRaised: true, noWarn: "DL3007").Should().Be("Error");

    [Fact]
    public void NoWarn_does_not_silence_what_is_locked()
    {
        var policy = new SeverityPolicy("DL3007", "", "", "", "");

        policy.Decide(new BuildFinding("DL3007", BuildSeverity.Warning, IsRaised: false, "text") { IsLocked = true }).Should().Be(BuildSeverity.Warning);
    }

    [Fact]
    public void What_the_user_made_an_error_is_one_without_any_property() => Decide("Error", isRaised: true).Should().Be("Error");

    [Theory]
    [InlineData("Info", "Info")]
    [InlineData("Warning", "Error")]
    [InlineData("Error", "Error")]
    public void TreatWarningsAsErrors_raises_warnings_but_no_hints(string severity, string reported) =>
        Decide(severity, treatWarningsAsErrors: "true").Should().Be(reported);

    [Fact]
    public void WarningsAsErrors_raises_its_ids_only()
    {
        Decide("Warning", warningsAsErrors: "NU1605;DL3007").Should().Be("Error");
        Decide("Info", warningsAsErrors: "DL3007").Should().Be("Error");
        Decide("Warning", "DL3006", warningsAsErrors: "DL3007").Should().Be("Warning");
    }

    [Fact]
    public void WarningsNotAsErrors_keeps_a_warning_whatever_raises_the_others() =>
        Decide("Error", treatWarningsAsErrors: "true", warningsAsErrors: "DL3007", failOn: "error", warningsNotAsErrors: "DL3007").Should().Be("Warning");

    [Theory]
    [InlineData("never", "Error", "Warning")]
    [InlineData("error", "Error", "Error")]
    [InlineData("error", "Warning", "Warning")]
    [InlineData("Warning", "Warning", "Error")]
    [InlineData("warning", "Info", "Info")]
    [InlineData("info", "Info", "Error")]
    [InlineData("info", "Hidden", "Hidden")]
    [InlineData("nonsense", "Error", "Warning")]
    public void FailOn_raises_from_its_severity_upwards(string failOn, string severity, string reported) =>
        Decide(severity, failOn: failOn).Should().Be(reported);

    [Fact]
    public void A_fault_of_ours_fails_the_build_only_for_those_who_name_it()
    {
        Decide("Warning", "DL0001", treatWarningsAsErrors: "true", failOn: "info").Should().Be("Warning");
        Decide("Warning", "DL0001", warningsAsErrors: "DL0001").Should().Be("Error");
    }

    private static string Decide(
        string severity,
        string id = "DL3007",
        bool isRaised = false,
        string noWarn = "",
        string warningsAsErrors = "",
        string warningsNotAsErrors = "",
        string treatWarningsAsErrors = "",
        string failOn = "") =>
        new SeverityPolicy(noWarn, warningsAsErrors, warningsNotAsErrors, treatWarningsAsErrors, failOn)
            .Decide(new BuildFinding(id, Enum.Parse<BuildSeverity>(severity), isRaised, "text"))
            .ToString();
}
