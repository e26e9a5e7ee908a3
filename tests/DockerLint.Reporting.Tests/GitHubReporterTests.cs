using DockerLint.Diagnostics;

namespace DockerLint.Reporting.Tests;

public sealed class GitHubReporterTests
{
    [Fact]
    public void Findings_are_commands_and_a_summary_follows() => Write(Sample.Mixed()).Should().Equal(
        "::warning file=.editorconfig,line=1,endLine=1,col=1,endColumn=1,title=DL0003%3A A rule::.editorconfig:1:1: DL0003: 'x' is wrong",
        "::error file=src/Dockerfile,line=1,endLine=1,col=6,endColumn=6,title=DL9201%3A A rule::src/Dockerfile:1:6: DL9201: 'a' is wrong",
        "::warning file=src/Dockerfile,line=2,endLine=2,col=6,endColumn=6,title=DL9201%3A A rule::src/Dockerfile:2:6: DL9201: 'b' is wrong",
        "::notice file=src/Dockerfile,line=3,endLine=3,col=6,endColumn=6,title=DL9202%3A A rule::src/Dockerfile:3:6: DL9202: 'c' is wrong",
        "::error file=gone,line=1,endLine=1,col=1,endColumn=1,title=DL0002%3A A rule::gone:1:1: DL0002: 'gone' is wrong",
        "3 files: 2 errors, 2 warnings, 1 info");

    [Fact]
    public void A_place_of_several_lines_has_no_columns()
    {
        const string Text = "RUN a\n b\n";

        Write(new Report([Sample.File("Dockerfile", Text, Sample.Finding(Text, "a\n b"))], []))[0].Should().StartWith("::warning file=Dockerfile,line=1,endLine=2,title=").And.EndWith("'a%0A b' is wrong");
    }

    [Fact]
    public void Nothing_in_a_name_or_message_is_a_command()
    {
        var lines = Write(Sample.HostileReport());

        lines.Should().HaveCount(2);
        lines[0].Should().StartWith("::error file=d%3Ai%2Cr/a%25b%3A%3Aerror file=x%2Cy%3A%3A%0Az<&").And.NotContainAny("\r", "\0", "\u001b", "\ud800\u0085");
        lines[0].Should().EndWith("é漢🐳' is wrong").And.Contain("'a%25b::error file=x,y::%0Az");
    }

    private static string[] Write(Report report) => Sample.Write(writer => GitHubReporter.Write(writer, report)).TrimEnd('\n').Split('\n');
}
