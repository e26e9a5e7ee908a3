using System.Text.RegularExpressions;
using DockerLint.Analysis.DeclaredRules;

namespace DockerLint.Repository;

public sealed partial class DeclaredRulesPageTests
{
    private static readonly string Page = RepositoryFiles.Read("analyzers/docs/declared-rules.md");

    [Fact]
    public void Every_rule_that_the_pages_show_is_understood()
    {
        var shown = Line().Matches(Page + RepositoryFiles.Read("README.md")).Select(match => (Id: match.Groups[1].Value, Key: match.Groups[2].Value, Value: match.Groups[3].Value)).ToArray();

        shown.Count(line => line.Key == "select").Should().BeGreaterThan(10).And.Be(shown.Count(line => line.Key == "message"));
        foreach (var (id, _, text) in shown.Where(line => line.Key == "select"))
        {
            var selector = RuleSelector.Parse(text, out var problems);
            problems.Should().BeEmpty(id);
            foreach (var message in shown.Where(line => line.Id == id && line.Key == "message" && selector is not null && line.Value.Length > 0).Take(1))
            {
                RuleMessage.Parse(message.Value, selector ?? throw new InvalidOperationException(id), out problems);
                problems.Should().BeEmpty(id);
            }
        }
    }

    [Fact]
    public void Every_example_on_a_command_line_is_understood()
    {
        var selectors = Option().Matches(Page).Select(match => match.Groups[1].Value).ToArray();

        selectors.Should().NotBeEmpty();
        selectors.Where(text => RuleSelector.Parse(text, out _) is null).Should().BeEmpty();
    }

    [GeneratedRegex(@"^dockerlint\.(\w+)\.(select|message)\s*=\s*(.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"--select '([^'…]+)'")]
    private static partial Regex Option();
}
