using System.Xml.Linq;

namespace DockerLint.Reporting.Tests;

public sealed class JUnitReporterTests
{
    [Fact]
    public void Errors_and_warnings_are_tests_that_fail()
    {
        var root = Parse(Sample.Mixed());

        Counts(root).Should().Be("5 3 1");
        root.Elements("testsuite").Select(suite => $"{(string?)suite.Attribute("name")}: {Counts(suite)}").Should().Equal(".editorconfig: 1 1 0", "src/Dockerfile: 2 2 0", "compose.yaml: 1 0 0", "gone: 1 0 1");
        var test = root.Descendants("testcase").ElementAt(2);
        test.ToString().Should().Be(
            """
            <testcase name="DL9201 (src/Dockerfile:2:6)" classname="src/Dockerfile" file="src/Dockerfile" line="2">
              <failure type="warning" message="'b' is wrong">src/Dockerfile:2:6: warning DL9201: 'b' is wrong (https://github.com/dockerlint/dockerlint/blob/main/analyzers/docs/rules/DL9201.md)</failure>
            </testcase>
            """.ReplaceLineEndings());
        root.Descendants("error").Should().ContainSingle();
    }

    [Fact]
    public void A_file_without_findings_is_a_test_that_passes()
    {
        var test = Parse(Sample.Mixed()).Elements("testsuite").ElementAt(2).Elements().Should().ContainSingle().Subject;

        ((string?)test.Attribute("name")).Should().Be("no findings");
        test.HasElements.Should().BeFalse();
    }

    [Fact]
    public void Without_files_it_is_valid_XML() => Counts(Parse(new Report([], []))).Should().Be("0 0 0");

    [Fact]
    public void What_XML_cannot_hold_is_replaced() =>
        ((string?)Parse(Sample.HostileReport()).Descendants("failure").Single().Attribute("message")).Should().Contain("z<&\"'>]]>").And.EndWith("é漢🐳' is wrong");

    private static string Counts(XElement element) => $"{(string?)element.Attribute("tests")} {(string?)element.Attribute("failures")} {(string?)element.Attribute("errors")}";

    private static XElement Parse(Report report) => XDocument.Parse(Sample.Write(writer => JUnitReporter.Write(writer, report))).Root ?? throw new InvalidDataException();
}
