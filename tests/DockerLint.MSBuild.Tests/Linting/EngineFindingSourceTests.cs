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

    [Fact]
    public void Rules_that_cannot_be_used_are_a_finding_at_their_assembly()
    {
        using var folder = new TemporaryFolder();
        var job = new LintJob([folder.Write("Dockerfile", "FROM scratch\n")], folder.Path, null, null, "", "") { Analyzers = [folder.At("rules.dll")] };

        var outcome = new EngineFindingSource().Find(job, CancellationToken.None);

        var finding = outcome.Findings.Should().ContainSingle(candidate => candidate.Id == "DL0009").Which;
        finding.File.Should().Be(folder.At("rules.dll"));
        finding.IsRaised.Should().BeFalse("adding a package breaks no build");
        outcome.ConsultedPaths.Should().Contain(folder.At("rules.dll"), "the findings change when it is there");
    }

    [Fact]
    public void A_rule_that_configuration_declares_is_a_finding_and_its_file_is_consulted()
    {
        using var folder = new TemporaryFolder();
        var configuration = folder.Write(".editorconfig", "root = true\n[*]\ndockerlint.ACME001.select = stage where final\ndockerlint.ACME001.message = {index}\ndockerlint.ACME002.select = nothing\n");
        var dockerfile = folder.Write("Dockerfile", "FROM a AS b\nFROM debian:12\n");
        var job = new LintJob([dockerfile], folder.Path, folder.Path, null, "", "");

        var outcome = new EngineFindingSource().Find(job, CancellationToken.None);

        var finding = outcome.Findings.Should().ContainSingle(candidate => candidate.Id == "ACME001").Which;
        (finding.File, finding.Line, finding.Column, finding.EndColumn, finding.Message, finding.Severity).Should().Be((dockerfile, 2, 6, 15, "1", BuildSeverity.Warning));
        outcome.Findings.Where(candidate => candidate.Id == "DL0003").Select(candidate => (candidate.File, candidate.Line, candidate.Column)).Should().Equal((configuration, 5, 1), (configuration, 5, 29));
        outcome.ConsultedPaths.Should().Contain(configuration, "another selector gives other findings");
    }

    [Fact]
    public void Findings_are_written_as_SARIF_with_paths_relative_to_the_root()
    {
        using var folder = new TemporaryFolder();
        var dockerfile = folder.Write("src/App/Dockerfile", "FROM debian:latest\n# dockerlint disable-next DL3007 -- wanted\nFROM alpine:latest\n");
        var job = new LintJob([dockerfile], folder.At("src", "App"), folder.Path, null, "", "") { SarifFile = folder.At("out", "a.sarif") };

        var outcome = new EngineFindingSource().Find(job, CancellationToken.None);

        outcome.Findings.Should().Contain(finding => finding.Id == "DL3007" && finding.File == dockerfile);
        using var sarif = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder.At("out", "a.sarif")));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == "DL3007").ToArray();
        results.Select(result => result.TryGetProperty("suppressions", out _)).Should().Equal(false, true);
        results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("src/App/Dockerfile");
    }

    [Fact]
    public void Facts_are_about_the_project_wherever_in_the_context_of_a_Dockerfile_it_lies()
    {
        using var folder = new TemporaryFolder();
        var project = folder.Write("src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>$([System.String]::Copy('net10.0'))</TargetFramework></PropertyGroup></Project>""");
        var dockerfile = folder.Write("src/App/Dockerfile", """
            FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
            WORKDIR /src
            COPY src/App/App.csproj src/App/
            RUN dotnet publish src/App/App.csproj -c Release -o /app

            FROM mcr.microsoft.com/dotnet/aspnet:8.0
            COPY --from=build /app .
            """);
        var job = new LintJob([dockerfile], folder.At("src", "App"), folder.Path, null, "", "");
        var facts = ProjectFacts.Reduce($"Project={project}\nUsingMicrosoftNETSdk=true\nTargetFramework=net10.0\nTargetFrameworks=\nProjectReference={folder.At("src", "Lib", "Lib.csproj")}", []);

        Find(job).Should().BeEmpty();
        Find(job with { Facts = facts }).Should().Equal("DL8001");
        Find(job with { Facts = facts, BuildContext = folder.At("src", "App") }).Should().BeEmpty("the path in COPY leads nowhere in that context");

        static IEnumerable<string> Find(LintJob job) => new EngineFindingSource().Find(job, CancellationToken.None).Findings.Select(finding => finding.Id).Where(id => id.StartsWith("DL8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_reported_elsewhere_stands_in_no_report_of_the_project()
    {
        using var folder = new TemporaryFolder();
        var own = folder.Write("src/App/Dockerfile", "FROM debian:latest\n");
        var shared = folder.Write("Dockerfile", "FROM alpine:latest\n");
        var job = new LintJob([own, shared], folder.At("src", "App"), folder.Path, null, "", "") { SharedFiles = [shared], SarifFile = folder.At("a.sarif") };

        var outcome = new EngineFindingSource().Find(job, CancellationToken.None);

        outcome.Findings.Where(finding => finding.Id == "DL3007").Select(finding => finding.File).Should().Equal(own, shared);
        File.ReadAllText(folder.At("a.sarif")).Should().Contain("src/App/Dockerfile").And.NotContain("\"Dockerfile\"");
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_a_warning()
    {
        using var folder = new TemporaryFolder();
        var job = new LintJob([folder.Write("Dockerfile", "FROM scratch\n")], folder.Path, null, null, "", "") { SarifFile = folder.Path };

        new EngineFindingSource().Find(job, CancellationToken.None).Findings.Should().Contain(finding => finding.Id == "DL0003" && finding.Severity == BuildSeverity.Warning && finding.Message.Contains("DockerLintSarif"));
    }
}
