using DockerLint.Configuration;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>Twice the input must not cost much more than twice the memory, which is what quadratic work would show in.</summary>
public sealed class SelectorCostTests
{
    private const double Limit = 2.6;

    public static TheoryData<string, string, Func<int, string>> Shapes => new()
    {
        { "things in one instruction", "flag where instruction.argument like \"*x\"", n => "FROM a\nCOPY " + string.Concat(Enumerable.Range(0, n).Select(i => $"--exclude=f{i} ")) + string.Concat(Enumerable.Range(0, n).Select(i => $"s{i} ")) + "/\n" },
        { "commands of one stage", "command where stage.label[\"a\"] = \"b\"", n => "FROM a\nLABEL a=b\nRUN " + string.Join(" && ", Enumerable.Range(0, n).Select(i => $"x{i}")) + "\n" },
        { "labels of one stage", "label where not has stage.label[\"none\"]", n => "FROM a\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"LABEL l{i}=v\n")) },
        { "keys", "key where path like \"**.y\"", n => "services:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"  s{i}:\n    y: 1\n")) },
        { "stages on each other", "stage where not has label[\"x\"] and not root", n => "FROM a AS s0\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"FROM s{i} AS s{i + 1}\nLABEL l=v\n")) },
        { "services", "service where not has key[\"deploy.resources\"]", n => "services:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"  s{i}:\n    image: a\n")) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cost_grows_with_the_length_of_the_file(string shape, string selector, Func<int, string> make)
    {
        Allocated(selector, make(20));
        var once = Allocated(selector, make(400));
        var twice = Allocated(selector, make(800));

        (twice / (double)once).Should().BeLessThan(Limit, shape);
    }

    private static long Allocated(string selector, string text)
    {
        var tree = Selection.Tree(text);
        var input = new AnalysisInput { Configuration = new AnalyzerConfiguration { DeclaredRules = [new DeclaredRule("ACME1", selector, "m")] } };
        var driver = new AnalysisDriver([]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.Analyze(tree, input).Diagnostics.Should().NotBeNull();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
