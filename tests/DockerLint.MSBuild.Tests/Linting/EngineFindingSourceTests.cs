using DockerLint.Diagnostics;
using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Tests.Fakes;

namespace DockerLint.MSBuild.Tests.Linting;

public sealed class EngineFindingSourceTests
{
    [Fact]
    public void Severities_have_the_values_of_the_engine() =>
        Enum.GetValues<BuildSeverity>().Select(severity => (severity.ToString(), (int)severity))
            .Should().Equal(Enum.GetValues<DiagnosticSeverity>().Select(severity => (severity.ToString(), (int)severity)));

    [Fact]
    public void A_cancelled_build_stops_the_engine()
    {
        using var folder = new TemporaryFolder();
        var job = new LintJob([folder.Write("Dockerfile", "FROM scratch\n")], folder.Path, null, null, "", "");

        var find = () => new EngineFindingSource().Find(job, new CancellationToken(canceled: true));

        find.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_ShellCheck_that_is_not_there_is_a_finding_at_its_place()
    {
        using var folder = new TemporaryFolder();
        var program = folder.At("shellcheck");
        var job = new LintJob([folder.Write("Dockerfile", "FROM scratch\n")], folder.Path, null, null, "", "") { ShellCheck = program };

        var outcome = new EngineFindingSource().Find(job, CancellationToken.None);

        var finding = outcome.Findings.Should().ContainSingle(candidate => candidate.Id == "DL0003").Which;
        finding.File.Should().Be(program);
        finding.Message.Should().StartWith("ShellCheck has judged nothing: there is no program");
        outcome.ConsultedPaths.Should().Contain(program, "the findings change when it is installed");
    }
}
