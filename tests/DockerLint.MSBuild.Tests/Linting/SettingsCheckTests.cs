using DockerLint.Configuration;
using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Tests.Linting;

public sealed class SettingsCheckTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("default", "1", "never")]
    [InlineData(" All ", " latest ", " Error ")]
    [InlineData("None", "preview", "info")]
    public void Known_values_are_accepted_in_any_case(string mode, string level, string failOn) =>
        SettingsCheck.Problems(mode, level, failOn).Should().BeEmpty();

    [Theory]
    [InlineData("Loud", "", "", "DockerLintMode")]
    [InlineData("1", "", "", "DockerLintMode")]
    [InlineData("", "newest", "", "DockerLintLevel")]
    [InlineData("", "0", "", "DockerLintLevel")]
    [InlineData("", "-1", "", "DockerLintLevel")]
    [InlineData("", "", "sometimes", "DockerLintFailOn")]
    public void An_unknown_value_is_reported_with_the_name_of_its_property(string mode, string level, string failOn, string property)
    {
        var problem = SettingsCheck.Problems(mode, level, failOn).Should().ContainSingle().Subject;

        problem.Id.Should().Be("DL0003");
        problem.Severity.Should().Be(BuildSeverity.Warning);
        problem.Message.Should().Contain(property).And.Contain((mode + level + failOn).Trim());
    }

    [Fact]
    public void The_modes_are_those_of_the_engine()
    {
        foreach (var mode in Enum.GetNames<AnalysisMode>())
        {
            SettingsCheck.Problems(mode, "", "").Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("A=1;B;C=;D=x=y", "a=./x; b = docker-image://y")]
    [InlineData("", "")]
    public void Build_inputs_of_the_right_form_are_no_problem(string arguments, string contexts) =>
        SettingsCheck.BuildProblems(arguments, contexts).Should().BeEmpty();

    [Fact]
    public void Build_inputs_of_another_form_are_a_problem_that_tells_no_secret()
    {
        var messages = SettingsCheck.BuildProblems("A=1; =v3rys3cret", "name;=x;y=").Select(problem => problem.Message).ToArray();

        messages.Should().HaveCount(2);
        messages[0].Should().Contain("DockerLintBuildArgs").And.NotContain("v3rys3cret");
        messages[1].Should().Contain("DockerLintBuildContexts");
    }
}
