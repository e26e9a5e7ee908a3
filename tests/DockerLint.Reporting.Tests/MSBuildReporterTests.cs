namespace DockerLint.Reporting.Tests;

public sealed class MSBuildReporterTests
{
    [Fact]
    public void Findings_are_canonical_lines() => Write(Sample.Mixed()).Should().Be(
        """
        .editorconfig(1,1,1,2): warning DL0003: 'x' is wrong
        src/Dockerfile(1,6,1,7): error DL9201: 'a' is wrong
        src/Dockerfile(2,6,2,7): warning DL9201: 'b' is wrong
        src/Dockerfile(3,6,3,7): message DL9202: 'c' is wrong
        gone(1,1,1,1): error DL0002: 'gone' is wrong

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Without_findings_there_is_nothing() => Write(new Report([], [])).Should().BeEmpty();

    [Fact]
    public void A_finding_stays_on_one_line() =>
        Write(Sample.HostileReport()).TrimEnd('\n').Should().NotContainAny("\n", "\r", "\u001b", "\0").And.StartWith("d:i,r/a%b::error").And.EndWith("é漢🐳' is wrong");

    private static string Write(Report report) => Sample.Write(writer => MSBuildReporter.Write(writer, report));
}
