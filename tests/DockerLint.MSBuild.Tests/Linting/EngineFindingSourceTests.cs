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
}
