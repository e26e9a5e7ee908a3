using DockerLint.Analysis;
using DockerLint.Analyzers.Dockerfile;
using DockerLint.Configuration;
using DockerLint.Dockerfile;

namespace DockerLint.Analyzers;

public sealed class RulesTogetherTests
{
    [Fact]
    public void A_rule_that_is_awake_does_not_keep_another_asleep()
    {
        var driver = new AnalysisDriver([RuleDiscovery.FromType(typeof(SyntaxErrorAnalyzer)), RuleDiscovery.FromType(typeof(AddLocalFileAnalyzer))]);

        var found = driver.Analyze(DockerfileSyntaxTree.ParseText("FROM a:1\nADD x /y"), new AnalysisInput { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.All } });

        found.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("DL3020");
    }
}
