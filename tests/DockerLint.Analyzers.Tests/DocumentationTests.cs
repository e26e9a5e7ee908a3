using DockerLint.Analysis;

namespace DockerLint.Analyzers;

public sealed class DocumentationTests
{
    [Fact]
    public void The_examples_in_the_documentation_of_every_rule_hold()
    {
        var failures = new List<string>();
        foreach (var analyzer in typeof(BuiltInRules).Assembly.GetTypes().Where(type => type.IsDefined(typeof(AnalyzerAttribute), false)))
        {
            try
            {
                RuleTest.VerifyDocumentation(analyzer);
            }
            catch (RuleTestException exception)
            {
                failures.Add(analyzer.Name + ": " + exception.Message);
            }
        }

        string.Join("\n\n", failures).Should().BeEmpty();
    }
}
