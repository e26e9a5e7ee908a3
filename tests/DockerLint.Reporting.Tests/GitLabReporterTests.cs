using System.Text.Json;

namespace DockerLint.Reporting.Tests;

public sealed class GitLabReporterTests
{
    [Fact]
    public void Findings_are_an_array_of_what_Code_Quality_asks_for()
    {
        var findings = Parse(Sample.Mixed());

        findings.Select(finding => finding.GetProperty("severity").GetString()).Should().Equal("major", "critical", "major", "info", "critical");
        var finding = findings[2];
        finding.GetProperty("description").GetString().Should().Be("'b' is wrong");
        finding.GetProperty("check_name").GetString().Should().Be("DL9201");
        finding.GetProperty("fingerprint").GetString().Should().MatchRegex("^[0-9a-f]{32}$");
        finding.GetProperty("location").GetRawText().Should().Be("""{"path":"src/Dockerfile","lines":{"begin":2,"end":2}}""");
        findings.Select(item => item.GetProperty("fingerprint").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Without_findings_the_array_is_empty() => Sample.Write(writer => GitLabReporter.Write(writer, new Report([], []))).Should().Be("[]\n");

    [Fact]
    public void Hostile_texts_come_back_from_a_JSON_reader()
    {
        var finding = Parse(Sample.HostileReport()).Single();

        finding.GetProperty("location").GetProperty("path").GetString().Should().StartWith("d:i,r/a%b::error");
        finding.GetProperty("description").GetString().Should().Contain("z<&\"'>]]>");
    }

    private static JsonElement[] Parse(Report report) => JsonDocument.Parse(Sample.Write(writer => GitLabReporter.Write(writer, report))).RootElement.EnumerateArray().ToArray();
}
