using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.Configuration;
using DockerLint.Dockerfile;

namespace DockerLint.Benchmarks;

/// <summary>What the first file costs a fresh process with four hundred rules of which none, some or all are called for.</summary>
internal static class StartupBenchmark
{
    public static void Run()
    {
        var small = DockerfileSyntaxTree.ParseText("FROM a\n");
        var large = DockerfileSyntaxTree.ParseText("FROM a\nRUN b\nCOPY a b\nUSER x\nENV a=b\n");
        new AnalysisDriver([]).Analyze(large, AnalysisInput.Default);

        Measure.Once("read the table of built-in rules", () => _ = BuiltInRules.All.Count);
        IReadOnlyList<RuleRegistration> rules = [];
        Measure.Once("register 400 dummy rules", () => rules = DummyRules.Create());
        var driver = new AnalysisDriver(rules);
        Measure.Once("first file, mode None: no rule constructed", () => Lint(driver, large, AnalysisMode.None));
        Measure.Once("FROM alone, mode Default: 1 rule in 8 of a quarter", () => Lint(driver, small, AnalysisMode.Default));
        Measure.Once("five instructions, mode Default", () => Lint(driver, large, AnalysisMode.Default));
        Measure.Once("the same again", () => Lint(driver, large, AnalysisMode.Default));
        Measure.Once("five instructions, mode All", () => Lint(driver, large, AnalysisMode.All));
    }

    private static void Lint(AnalysisDriver driver, DockerfileSyntaxTree tree, AnalysisMode mode) =>
        driver.Analyze(tree, new AnalysisInput { Configuration = new AnalyzerConfiguration { Mode = mode } });
}
