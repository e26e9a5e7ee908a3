using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Analysis.DeclaredRules;

public sealed class DeclaredRuleTests
{
    private static readonly DeclaredRule Latest = new("ACME001", "image where tag = \"latest\"", "'{reference}' of {image.registry} {{moves}}");

    [Fact]
    public void A_declared_rule_reports_with_its_own_descriptor()
    {
        var found = Analyze("FROM debian:latest\n", Latest with { Title = "Moving tag", Help = "https://example.com/x", Category = DiagnosticCategory.Reproducibility }).Diagnostics.Should().ContainSingle().Subject;

        found.Location.LineSpan.ToString().Should().Be("1,6,1,19");
        found.GetMessage().Should().Be("'debian:latest' of docker.io {moves}");
        (found.Id, found.Severity, found.Descriptor.Title, found.Descriptor.HelpLinkUri, found.Descriptor.Category).Should().Be(("ACME001", DiagnosticSeverity.Warning, "Moving tag", "https://example.com/x", DiagnosticCategory.Reproducibility));
    }

    [Fact]
    public void A_message_without_attributes_is_the_title() =>
        Analyze("FROM a:latest\n", Latest with { Message = "Pin {{it}}." }).Diagnostics.Single().Descriptor.Title.Should().Be("Pin {it}");

    [Theory]
    [InlineData(AnalysisMode.None, 0)]
    [InlineData(AnalysisMode.Minimum, 1)]
    [InlineData(AnalysisMode.All, 1)]
    public void It_speaks_in_every_mode_but_none(AnalysisMode mode, int count) =>
        Analyze("FROM a:latest\n", new AnalyzerConfiguration { Mode = mode, DeclaredRules = [Latest] }).Diagnostics.Should().HaveCount(count);

    [Fact]
    public void Severities_only_rules_and_locks_hold_for_it()
    {
        Analyze("FROM a:latest\n", With(("ACME001", RuleSeverity.Error))).Diagnostics.Single().Severity.Should().Be(DiagnosticSeverity.Error);
        Analyze("FROM a:latest\n", With(("ACME001", RuleSeverity.None))).Diagnostics.Should().BeEmpty();
        Analyze("FROM a:latest\n", With(("category-Maintainability", RuleSeverity.Info))).Diagnostics.Single().Severity.Should().Be(DiagnosticSeverity.Info);
        Analyze("FROM a:latest\n", new AnalyzerConfiguration { DeclaredRules = [Latest], OnlyRules = ["DL3007"] }).Diagnostics.Should().BeEmpty();
        Analyze("# dockerlint disable-file ACME001 -- x\nFROM a:latest\n", new AnalyzerConfiguration { DeclaredRules = [Latest], Severities = new Dictionary<string, RuleSeverity> { ["ACME001"] = RuleSeverity.Error }, LockedRules = ["ACME001"] })
            .Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "ACME001");
    }

    [Fact]
    public void A_comment_silences_it_and_is_judged_like_others()
    {
        var silenced = Analyze("# dockerlint disable-next ACME001 -- wanted\nFROM a:latest\n# dockerlint disable-next acme001 -- not needed\nFROM a:1\n# dockerlint disable-next ACME002 -- unknown\nFROM b:1\n", new AnalyzerConfiguration { Mode = AnalysisMode.All, DeclaredRules = [Latest] });

        silenced.Suppressed.Select(item => item.Diagnostic.Id).Should().Equal("ACME001");
        silenced.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.LineSpan.Start}").Should().Equal("DL0005 3,27", "DL0004 5,27");
    }

    [Fact]
    public void It_finds_what_stands_in_a_Dockerfile_inside_of_a_Compose_file()
    {
        const string Text = "services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM debian:latest\n";

        Analyze(Text, Latest).Diagnostics.Single().Location.LineSpan.ToString().Should().Be("5,14,5,27");
        Analyze(Text, Latest with { Language = "compose" }).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void One_that_is_not_understood_or_takes_the_id_of_another_says_nothing()
    {
        Analyze("FROM a:latest\n", Latest with { Selector = "imag" }).Diagnostics.Should().BeEmpty();
        Analyze("FROM a:latest\n", Latest with { Message = "{" }).Diagnostics.Should().BeEmpty();
        Analyze("FROM a:latest\n", Latest with { Id = "DL0003" }).Diagnostics.Should().BeEmpty();
        Analyze("FROM a:latest\n", Latest with { Id = "not an id" }).Diagnostics.Should().BeEmpty();
        Analyze("FROM a:latest\n", new AnalyzerConfiguration { DeclaredRules = [Latest, Latest with { Message = "second" }] }).Diagnostics.Should().ContainSingle();
    }

    [Theory]
    [InlineData("{regstry}", "2: 'image' has no attribute 'regstry'; did you mean 'registry'?")]
    [InlineData("a {stage.final} {tag", "17: Nothing closes this brace; two of them are one in the message")]
    [InlineData("}", "1: Nothing opens this brace; two of them are one in the message")]
    [InlineData("{}", "2: Expected the name of an attribute, found the end")]
    [InlineData("{instruction.text}", "2: 'instruction.text' may hold a secret, so no message shows it")]
    [InlineData("{a} {b}", "2: 'image' has no attribute 'a'; it has reference, name, registry, repository, tag, digest, platform, place|6: 'image' has no attribute 'b'; it has reference, name, registry, repository, tag, digest, platform, place")]
    public void What_is_wrong_with_a_message_is_told_at_its_column(string message, string expected)
    {
        RuleMessage.Parse(message, Selection.Parse("image"), out var problems).Should().BeNull();

        problems.Select(problem => $"{problem.Span.Start + 1}: {problem.Message}").Should().Equal(expected.Split('|'));
    }

    [Fact]
    public void No_message_shows_a_value_that_may_be_secret()
    {
        // Of a program that nobody knows here, the letters behind an option may be its value.
        var flag = new DeclaredRule("ACME002", "flag", "{name} of {command.name}");
        Analyze("FROM a\nRUN mysql -phunter2 --password=hunter2\n", flag).Diagnostics.Select(diagnostic => diagnostic.GetMessage()).Should().Equal("-p… of mysql", "--password of mysql");

        foreach (var attribute in SelectorSubjects.All.SelectMany(subject => subject.Attributes.Select(attribute => (Subject: subject.Name, attribute.Name, attribute.IsShown))))
        {
            if (attribute.Name is "value" or "text" or "argument" or "key" or "label" or "env")
            {
                attribute.IsShown.Should().BeFalse($"{attribute.Subject}.{attribute.Name} is written by people who may have put a secret there");
            }
        }
    }

    [Fact]
    public void Every_subject_and_attribute_is_described_and_leads_somewhere()
    {
        SelectorSubjects.All.Select(subject => subject.Name).Should().OnlyHaveUniqueItems();
        foreach (var subject in SelectorSubjects.All)
        {
            subject.Description.Should().NotBeEmpty().And.NotEndWith(".");
            subject.Relations.Should().OnlyContain(name => SelectorSubjects.Find(name) != null, subject.Name);
            subject.Attributes.Select(attribute => attribute.Name).Should().OnlyHaveUniqueItems();
            subject.Attributes.Should().OnlyContain(attribute => attribute.Description.Length > 0 && !attribute.Description.EndsWith('.'));
            subject.Attributes.Select(attribute => attribute.Name).Should().NotContain(["where", "and", "or", "not", "has", "in", "like", "true", "false"]);
        }
    }

    private static AnalyzerConfiguration With(params (string Target, RuleSeverity Severity)[] severities) =>
        new() { DeclaredRules = [Latest], Severities = severities.ToDictionary(pair => pair.Target, pair => pair.Severity) };

    private static AnalysisResult Analyze(string text, DeclaredRule rule) => Analyze(text, new AnalyzerConfiguration { DeclaredRules = [rule] });

    private static AnalysisResult Analyze(string text, AnalyzerConfiguration configuration) =>
        new AnalysisDriver([]).Analyze(Selection.Tree(text), new AnalysisInput { Configuration = configuration });
}
