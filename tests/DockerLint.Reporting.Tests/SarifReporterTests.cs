using System.Text.Json;
using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Reporting.Tests;

public sealed class SarifReporterTests
{
    private const string Text = "FROM a\nFROM b\n";

    public static TheoryData<string> Reports => ["empty", "mixed", "hostile", "full"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_report_is_valid_by_the_published_schema(string name)
    {
        var report = name switch { "empty" => new Report([], []), "mixed" => Sample.Mixed(), "hostile" => Sample.HostileReport(), _ => Full() };

        JsonSchema.Sarif.Check(Log(report)).Should().BeEmpty();
    }

    [Fact]
    public void Every_text_can_be_read() =>
        Run(Sample.HostileReport()).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString().Should().Contain("z<&\"'>]]>").And.EndWith("é漢🐳' is wrong");

    [Fact]
    public void The_check_by_the_schema_finds_what_is_wrong()
    {
        static IReadOnlyList<string> Check(string json) => JsonSchema.Sarif.Check(JsonDocument.Parse(json).RootElement);

        Check("""{"version":"2.1.0"}""").Should().NotBeEmpty();
        Check("""{"version":"2.2","runs":[]}""").Should().NotBeEmpty();
        Check("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"x"},"level":"loud"}]}]}""").Should().ContainSingle();
        Check("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","nme":"y"}}}]}""").Should().ContainSingle().Which.Should().Contain("'nme'");
        Check("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"x"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a b"}}}]}]}]}""").Should().NotBeEmpty();
    }

    [Fact]
    public void A_result_points_to_its_rule_and_its_place()
    {
        var run = Run(Sample.Mixed());

        var result = run.GetProperty("results")[2];
        result.GetProperty("ruleId").GetString().Should().Be("DL9202");
        result.GetProperty("level").GetString().Should().Be("note");
        result.GetProperty("message").GetProperty("text").GetString().Should().Be("'c' is wrong");
        result.GetProperty("locations").GetRawText().Should().Be(
            """[{"physicalLocation":{"artifactLocation":{"uri":"src/Dockerfile","uriBaseId":"%SRCROOT%","index":0},"region":{"startLine":3,"startColumn":6,"endLine":3,"endColumn":7}}}]""");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules.GetArrayLength().Should().Be(2, "a rule stands there once");
        var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        rule.GetProperty("id").GetString().Should().Be("DL9202");
        rule.GetProperty("helpUri").GetString().Should().Be(DiagnosticDescriptor.HelpLink("DL9202"));
        rule.GetProperty("defaultConfiguration").GetRawText().Should().Be("""{"enabled":true,"level":"warning"}""");
        rule.GetProperty("properties").GetProperty("tags").GetRawText().Should().Be("""["correctness","other/x"]""");
        run.GetProperty("tool").GetProperty("driver").GetProperty("semanticVersion").GetString().Should().Be("1.2.3");
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
    }

    [Fact]
    public void Severities_are_levels_and_hidden_findings_no_failures()
    {
        var results = Run(Sample.Mixed()).GetProperty("results").EnumerateArray().ToArray();

        results.Select(result => result.GetProperty("level").GetString()).Should().Equal("error", "warning", "note", "none");
        results.Select(result => result.TryGetProperty("kind", out var kind) ? kind.GetString() : null).Should().Equal(null, null, null, "informational");
    }

    [Fact]
    public void Files_that_cannot_be_read_and_configuration_are_notifications()
    {
        var run = Run(Sample.Mixed());

        var invocation = run.GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        var execution = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Should().ContainSingle().Subject;
        execution.GetProperty("descriptor").GetProperty("id").GetString().Should().Be("DL0002");
        execution.GetProperty("locations").GetRawText().Should().Be("""[{"physicalLocation":{"artifactLocation":{"uri":"gone","uriBaseId":"%SRCROOT%"}}}]""");
        invocation.GetProperty("toolConfigurationNotifications")[0].GetProperty("descriptor").GetProperty("id").GetString().Should().Be("DL0003");
        run.GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()).Should().Equal("src/Dockerfile", "compose.yaml", "gone");
        Run(new Report([], [])).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Suppressed_findings_and_fixes_and_related_places_are_told()
    {
        var results = Run(Full()).GetProperty("results");

        results[0].TryGetProperty("suppressions", out _).Should().BeFalse();
        results[0].GetProperty("relatedLocations").GetRawText().Should().Be(
            """[{"id":1,"physicalLocation":{"artifactLocation":{"uri":"Dockerfile","uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":6,"endLine":1,"endColumn":7}},"message":{"text":"first"}}]""");
        results[0].GetProperty("fixes").GetRawText().Should().Be(
            """[{"description":{"text":"Across"},"artifactChanges":[{"artifactLocation":{"uri":"Dockerfile","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"startLine":2,"startColumn":6,"endLine":2,"endColumn":7},"insertedContent":{"text":"x"}}]},{"artifactLocation":{"uri":".dockerignore","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":1},"insertedContent":{"text":"bin\n"}}]}]}]""");
        results[1].GetProperty("suppressions").GetRawText().Should().Be("""[{"kind":"inSource","justification":"It is meant"}]""");
        results[1].GetProperty("message").GetProperty("text").GetString().Should().Be("'a' is wrong");
        results[2].GetProperty("suppressions").GetRawText().Should().Be("""[{"kind":"external"}]""", "a baseline is no part of the source");
    }

    [Theory]
    [InlineData("./a b/Dockerfile", "a%20b/Dockerfile", true)]
    [InlineData("../x/ä%", "../x/%C3%A4%25", true)]
    [InlineData("a:b", "a%3Ab", true)]
    [InlineData("/abs/Dockerfile", "file:///abs/Dockerfile", false)]
    [InlineData("C:/abs/Dockerfile", "file:///C:/abs/Dockerfile", false)]
    public void Paths_are_references(string path, string uri, bool isRelative)
    {
        var location = Run(new Report([Sample.File(path, Text, Sample.Finding(Text, "a"))], [])).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        location.GetProperty("uri").GetString().Should().Be(uri);
        location.TryGetProperty("uriBaseId", out _).Should().Be(isRelative);
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move_and_differs_between_equal_lines()
    {
        static string[] Of(string text, params string[] words) => Run(new Report([Sample.File("Dockerfile", text, words.Select(word => Sample.Finding(text, word)).ToArray())], []))
            .GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("dockerLint/v1").GetString() ?? "").ToArray();

        var before = Of("FROM a\nFROM b\n", "a", "b");
        var after = Of("# more\n\n  FROM a\nFROM b\n", "a", "b");

        before.Should().OnlyHaveUniqueItems().And.Equal(after);
        Of("FROM a\n", "FROM", "a").Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void No_secret_is_in_a_fingerprint()
    {
        static string Of(string secret) => Run(new Report([Sample.File("Dockerfile", secret, Sample.Finding(secret, secret, rule: Sample.Rule(isSecret: true)))], []))
            .GetProperty("results")[0].GetProperty("partialFingerprints").GetRawText();

        Of("one").Should().Be(Of("two"));
    }

    private static Report Full()
    {
        var fix = new CodeFix("Across", FixSafety.Unsafe, [new FileEdit(new TextChange(new TextSpan(12, 1), "x")), new FileEdit(new TextChange(default, "bin\n"), ".dockerignore", Create: true)]);
        var unknown = new CodeFix("Unknown", FixSafety.Safe, [new FileEdit(new TextChange(default, "x"), "not-in-the-report")]);
        var finding = Sample.Finding(Text, "b", related: [new RelatedLocation(Sample.Place("Dockerfile", Text, "a"), "first")], fixes: [fix, unknown]);
        return new Report([Sample.File("Dockerfile", Text, finding) with { Suppressed = [new SuppressedDiagnostic(Sample.Finding(Text, "a").Diagnostic, "It is meant")], Baselined = [Sample.Finding(Text, "b").Diagnostic] }], []);
    }

    private static JsonElement Run(Report report) => Log(report).GetProperty("runs")[0];

    private static JsonElement Log(Report report) => JsonDocument.Parse(Sample.Write(writer => SarifReporter.Write(writer, report, "1.2.3"))).RootElement;
}
