using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Reporting.Tests;

public sealed class TextReporterTests
{
    [Fact]
    public void A_finding_is_its_place_its_message_its_line_and_marks_below_the_word()
    {
        const string Text = "FROM a\nRUN x && sudo y\n";

        var output = Sample.Text(
            false,
            Sample.File("Dockerfile", Text, Sample.Finding(Text, "sudo"), Sample.Finding(Text, "RUN", DiagnosticSeverity.Error)),
            Sample.File("b/Dockerfile", "FROM b"));

        output.Should().Be("""
            Dockerfile:2:10: warning DL9201: 'sudo' is wrong
                2 | RUN x && sudo y
                  |          ^~~~

            Dockerfile:2:1: error DL9201: 'RUN' is wrong
                2 | RUN x && sudo y
                  | ^~~

            2 files: 1 error, 1 warning

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Nothing_found_is_said_too()
    {
        Sample.Text(false, Sample.File("Dockerfile", "FROM a")).Should().Be("1 file: no findings\n");
        Sample.Text(false).Should().Be("0 files: no findings\n");
    }

    [Fact]
    public void Hidden_findings_are_left_out()
    {
        const string Text = "FROM a\n";

        Sample.Text(false, Sample.File("Dockerfile", Text, Sample.Finding(Text, "a", DiagnosticSeverity.Hidden))).Should().Be("1 file: no findings\n");
    }

    [Fact]
    public void Related_places_follow_the_excerpt()
    {
        const string Text = "FROM a AS x\nFROM b AS x\n";
        var related = new RelatedLocation(Sample.Place("Dockerfile", Text, "x"), "the first one");

        Sample.Text(false, Sample.File("Dockerfile", Text, Sample.Finding(Text, "b", related: [related]))).Should().Be("""
            Dockerfile:2:6: warning DL9201: 'b' is wrong
                2 | FROM b AS x
                  |      ^
                  = Dockerfile:1:11: the first one

            1 file: 1 warning

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("\tRUN x", "RUN", "        RUN x", "        ^~~")]
    [InlineData("a\tb", "b", "a       b", "        ^")]
    [InlineData("LABEL 漢字=b", "b", "LABEL 漢字=b", "           ^")]
    [InlineData("LABEL 漢字=b", "漢字", "LABEL 漢字=b", "      ^~~~")]
    [InlineData("🐳 x", "x", "🐳 x", "   ^")]
    [InlineData("e\u0301 x", "x", "e\u0301 x", "  ^")]
    [InlineData("\u001b[31mx", "x", "\ufffd[31mx", "     ^")]
    [InlineData("a\u202ex", "x", "a\ufffdx", "  ^")]
    public void Marks_stand_below_the_word_whatever_stands_before_it(string text, string word, string line, string marks)
    {
        var span = new TextSpan(text.IndexOf(word, StringComparison.Ordinal), word.Length);

        SourceExcerpt.Create(SourceText.From(text), span, []).Should().Be(new SourceExcerpt(line, marks));
    }

    [Fact]
    public void A_byte_that_did_not_decode_is_shown_as_broken() =>
        SourceExcerpt.Create(SourceText.From("a\uDCFFb"), new TextSpan(2, 1), []).Should().Be(new SourceExcerpt("a\ufffdb", "  ^"));

    [Fact]
    public void A_span_of_several_lines_is_marked_to_the_end_of_its_first() =>
        SourceExcerpt.Create(SourceText.From("RUN a \\\n  b\n"), new TextSpan(4, 8), []).Should().Be(new SourceExcerpt("RUN a \\", "    ^~~"));

    [Theory]
    [InlineData("", 0, "", "^")]
    [InlineData("ab", 2, "ab", "  ^")]
    [InlineData("ab\n", 3, "", "^")]
    [InlineData("ab", 1, "ab", " ^")]
    public void An_empty_span_is_one_mark(string text, int start, string line, string marks) =>
        SourceExcerpt.Create(SourceText.From(text), new TextSpan(start, 0), []).Should().Be(new SourceExcerpt(line, marks));

    [Fact]
    public void A_long_line_is_cut_around_the_word()
    {
        var text = new string('a', 5000) + "WORD" + new string('b', 5000);

        var excerpt = SourceExcerpt.Create(SourceText.From(text), new TextSpan(5000, 4), []);

        excerpt.Line.Length.Should().BeLessThan(130);
        excerpt.Line.Should().StartWith("…a").And.EndWith("b…");
        excerpt.Line.IndexOf("WORD", StringComparison.Ordinal).Should().Be(excerpt.Marks.IndexOf('^'));
    }

    [Fact]
    public void A_secret_is_masked_in_every_excerpt_of_its_line()
    {
        const string Text = "ENV TOKEN=hunter2 x=y\n";

        var output = Sample.Text(
            false,
            Sample.File("Dockerfile", Text, new ReportFinding(new Diagnostic(Sample.Rule(isSecret: true), DiagnosticSeverity.Warning, Sample.Place("Dockerfile", Text, "hunter2"), ["TOKEN"]), []), Sample.Finding(Text, "x=y")));

        output.Should().NotContain("hunter2").And.Contain("ENV TOKEN=******* x=y");
    }

    [Fact]
    public void A_secret_that_a_comment_or_a_baseline_silences_is_masked_too()
    {
        const string Text = "ENV TOKEN=hunter2 OTHER=swordfish x=y\n";
        static Diagnostic Secret(string word) => new(Sample.Rule(isSecret: true), DiagnosticSeverity.Warning, Sample.Place("Dockerfile", Text, word), ["TOKEN"]);

        var file = Sample.File("Dockerfile", Text, Sample.Finding(Text, "x=y")) with { Suppressed = [new SuppressedDiagnostic(Secret("hunter2"), "why")], Baselined = [Secret("swordfish")] };

        Sample.Text(false, file).Should().Contain("ENV TOKEN=******* OTHER=********* x=y");
    }

    [Fact]
    public void Colours_are_used_only_when_asked_for()
    {
        const string Text = "FROM a\n";
        var file = Sample.File("Dockerfile", Text, Sample.Finding(Text, "a"));

        Sample.Text(true, file).Should().Contain("\u001b[1;33mwarning\u001b[0m");
        Sample.Text(false, file).Should().NotContain("\u001b");
    }

    [Fact]
    public void Neither_message_nor_path_can_command_the_terminal()
    {
        const string Text = "FROM \u001b[2J\n";

        Sample.Text(false, Sample.File("a\u001bb", Text, Sample.Finding(Text, "\u001b[2J"))).Should().NotContain("\u001b");
    }
}
