using System.Text.Json;

namespace DockerLint.Reporting.Tests;

/// <summary>A rule of a package need not have a page; then nothing is said of one, least of all the address of ours.</summary>
public sealed class RulesWithoutPageTests
{
    private const string Text = "FROM a\n";

    private static readonly Report Found = new([Sample.File("Dockerfile", Text, Sample.Finding(Text, "a", rule: Sample.Rule("AC0001")))], []);

    [Fact]
    public void In_SARIF_it_stands_in_the_table_of_rules_all_the_same()
    {
        var json = JsonDocument.Parse(Sample.Write(writer => SarifReporter.Write(writer, Found, "1.0.0"))).RootElement;

        JsonSchema.Sarif.Check(json).Should().BeEmpty();
        var rule = json.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("id").GetString().Should().Be("AC0001");
        rule.TryGetProperty("helpUri", out _).Should().BeFalse();
        rule.GetProperty("help").GetProperty("text").GetString().Should().Be("A rule.");
    }

    [Fact]
    public void In_JSON_the_address_is_left_out() =>
        Sample.Write(writer => JsonReporter.Write(writer, Found)).Should().Contain("\"category\":\"Correctness\",\"line\":1").And.NotContain("helpUri");

    [Fact]
    public void In_JUnit_the_line_ends_with_the_message() =>
        Sample.Write(writer => JUnitReporter.Write(writer, Found)).Should().Contain("AC0001: 'a' is wrong</failure>");
}
