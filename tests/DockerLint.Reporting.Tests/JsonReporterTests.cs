using System.Text.Json;
using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Reporting.Tests;

public sealed class JsonReporterTests
{
    [Fact]
    public void The_contract_holds_to_the_letter()
    {
        const string Text = "FROM ubuntu:latest\n";
        var fix = new CodeFix("Use 24.04", FixSafety.Safe, [new FileEdit(new TextChange(new TextSpan(5, 13), "ubuntu:24.04"))]);

        Write(new Report([Sample.File("Dockerfile", Text, Sample.Finding(Text, "ubuntu:latest", fixes: fix)), Sample.File("b", "")], [])).Should().Be(
            """
            {"version":1
            ,"files":[
            {"path":"Dockerfile","language":"dockerfile","diagnostics":[{"id":"DL9201","severity":"warning","message":"'ubuntu:latest' is wrong","category":"Correctness","helpUri":"https://github.com/dockerlint/dockerlint/blob/main/analyzers/docs/rules/DL9201.md","line":1,"column":6,"endLine":1,"endColumn":19,"fixes":[{"title":"Use 24.04","safety":"safe","edits":[{"line":1,"column":6,"endLine":1,"endColumn":19,"newText":"ubuntu:24.04"}]}]}]}
            ,{"path":"b","language":"dockerfile","diagnostics":[]}]
            ,"summary":{"files":2,"error":0,"warning":1,"info":0,"hidden":0}}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Related_places_are_there_when_needed()
    {
        const string Text = "FROM a\nFROM b\n";

        var finding = Parse(new Report([Sample.File("Dockerfile", Text, Sample.Finding(Text, "b", related: [new RelatedLocation(Sample.Place("Dockerfile", Text, "a"), "first")]))], []))
            .GetProperty("files")[0].GetProperty("diagnostics")[0];

        finding.GetProperty("related").GetRawText().Should().Be("""[{"path":"Dockerfile","line":1,"column":6,"endLine":1,"endColumn":7,"message":"first"}]""");
    }

    [Fact]
    public void An_edit_names_another_file_and_its_creation_when_needed()
    {
        const string Text = "FROM a\nFROM b\n";
        var across = new CodeFix("Across", FixSafety.Unsafe, [new FileEdit(new TextChange(new TextSpan(2, 1), "x"), "other"), new FileEdit(new TextChange(default, "bin\n"), ".dockerignore", Create: true)]);
        var unknown = new CodeFix("Unknown", FixSafety.Safe, [new FileEdit(new TextChange(default, "x"), "not-in-the-report")]);

        var fixes = Parse(new Report([Sample.File("Dockerfile", Text, Sample.Finding(Text, "b", fixes: [across, unknown])), Sample.File("other", "1\n2\n")], []))
            .GetProperty("files")[0].GetProperty("diagnostics")[0].GetProperty("fixes");

        fixes.GetRawText().Should().Be(
            """[{"title":"Across","safety":"unsafe","edits":[{"path":"other","line":2,"column":1,"endLine":2,"endColumn":2,"newText":"x"},{"path":".dockerignore","create":true,"line":1,"column":1,"endLine":1,"endColumn":1,"newText":"bin\n"}]}]""");
    }

    [Fact]
    public void Whatever_stands_in_a_message_comes_back_from_a_JSON_reader()
    {
        var word = string.Concat(Enumerable.Range(0, 0x300).Select(code => (char)code)) + "\u2028\u2029漢🐳\\\"";

        Parse(new Report([Sample.File("a", word, Sample.Finding(word, word))], []))
            .GetProperty("files")[0].GetProperty("diagnostics")[0].GetProperty("message").GetString().Should().Be($"'{word}' is wrong");
    }

    [Fact]
    public void Lone_surrogates_are_written_as_escapes()
    {
        const string Word = "a\uDCFFb\uD800";

        Write(new Report([Sample.File("a", Word, Sample.Finding(Word, Word))], [])).Should().Contain("\"'a\\udcffb\\ud800' is wrong\"");
    }

    [Fact]
    public void Findings_of_configuration_files_stand_apart_and_count()
    {
        const string Text = "[*]\nx = 1\n";
        var configuration = new ReportFile(".editorconfig", null, [Sample.Finding(Text, "x")], SourceText.From(Text));

        var json = Parse(new Report([], [configuration]));

        json.GetProperty("configuration")[0].GetProperty("path").GetString().Should().Be(".editorconfig");
        json.GetProperty("configuration")[0].TryGetProperty("language", out _).Should().BeFalse();
        json.GetProperty("summary").GetProperty("warning").GetInt32().Should().Be(1);
        json.GetProperty("summary").GetProperty("files").GetInt32().Should().Be(0);
    }

    private static JsonElement Parse(Report report) => JsonDocument.Parse(Write(report)).RootElement;

    private static string Write(Report report)
    {
        var writer = new StringWriter();
        JsonReporter.Write(writer, report);
        return writer.ToString();
    }
}
