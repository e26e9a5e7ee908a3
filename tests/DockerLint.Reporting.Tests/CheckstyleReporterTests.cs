using System.Xml.Linq;

namespace DockerLint.Reporting.Tests;

public sealed class CheckstyleReporterTests
{
    [Fact]
    public void Every_file_is_there_with_its_findings() => Write(Sample.Mixed()).Should().Be(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <checkstyle version="4.3">
          <file name=".editorconfig">
            <error line="1" column="1" severity="warning" message="'x' is wrong" source="DockerLint.DL0003" />
          </file>
          <file name="src/Dockerfile">
            <error line="1" column="6" severity="error" message="'a' is wrong" source="DockerLint.DL9201" />
            <error line="2" column="6" severity="warning" message="'b' is wrong" source="DockerLint.DL9201" />
            <error line="3" column="6" severity="info" message="'c' is wrong" source="DockerLint.DL9202" />
          </file>
          <file name="compose.yaml" />
          <file name="gone">
            <error line="1" column="1" severity="error" message="'gone' is wrong" source="DockerLint.DL0002" />
          </file>
        </checkstyle>

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Without_files_it_is_valid_XML() => XDocument.Parse(Write(new Report([], []))).Root?.Name.LocalName.Should().Be("checkstyle");

    [Fact]
    public void What_XML_cannot_hold_is_replaced()
    {
        var file = XDocument.Parse(Write(Sample.HostileReport())).Root?.Element("file");

        ((string?)file?.Attribute("name")).Should().StartWith("d:i,r/a%b::error").And.EndWith("é漢🐳");
        ((string?)file?.Element("error")?.Attribute("message")).Should().Contain("z<&\"'>]]>").And.Contain("[31m\ufffd\ufffd\ufffd\ufffd");
    }

    private static string Write(Report report) => Sample.Write(writer => CheckstyleReporter.Write(writer, report));
}
