using DockerLint.Compose;
using DockerLint.Compose.Semantics;

namespace DockerLint.Core.Tests.Compose;

/// <summary>Twice the input must not cost much more than twice the memory, which is what quadratic work would show in.</summary>
public sealed class ComposeCostTests
{
    private const double Limit = 2.6;

    public static TheoryData<string, Func<int, string>, int> Shapes => new()
    {
        { "keys", n => string.Concat(Enumerable.Range(0, n).Select(i => $"k{i}: v\n")), 20_000 },
        { "flow keys", n => "a: {" + string.Concat(Enumerable.Range(0, n).Select(i => $"k{i}: v, ")) + "}", 10_000 },
        { "brackets", n => new string('[', n), 2_000 },
        { "brackets by line", n => string.Concat(Enumerable.Repeat("[\n", n)), 2_000 },
        { "one scalar", n => "a: \"" + new string('x', n) + "\"", 500_000 },
        { "lines of one scalar", n => "a: |\n" + string.Concat(Enumerable.Repeat("  line\n", n)), 20_000 },
        { "comments", n => string.Concat(Enumerable.Repeat("# note\n", n)), 20_000 },
        { "open quotes", n => string.Concat(Enumerable.Range(0, n).Select(i => $"k{i}: 'x\n")), 2_000 },
        { "services", n => "services:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"  s{i}: {{image: x, ports: ['80:80']}}\n")), 2_000 },
        { "chain of merges", n => string.Concat(Enumerable.Range(0, n).Select(i => $"x{i}: &a{i} {{k{i}: 1{(i == 0 ? "" : $", <<: *a{i - 1}")}}}\n")) + $"services: {{web: *a{n - 1}}}\n", 2_000 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cost_grows_with_the_length_of_the_text(string shape, Func<int, string> make, int n)
    {
        Allocated(make(n / 10));
        var once = Allocated(make(n));
        var twice = Allocated(make(2 * n));

        (twice / (double)once).Should().BeLessThan(Limit, shape);
    }

    [Fact]
    public void Aliases_of_aliases_cost_no_more_than_they_are_long()
    {
        static string Bomb(int levels) => "x0: &a0 [lol, lol]\n"
            + string.Concat(Enumerable.Range(1, levels).Select(i => $"x{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"))
            + $"services: {{web: {{image: x, environment: *a{levels}, ports: *a{levels}}}}}\n";

        var ten = ComposeModel.Create(ComposeLaws.ParseLawfully(Bomb(10)));
        var twenty = ComposeModel.Create(ComposeLaws.ParseLawfully(Bomb(20)));
        _ = (ten.Services[0].Environment, twenty.Services[0].Environment, ten.Services[0].Ports, twenty.Services[0].Ports);

        twenty.Graph.Steps.Should().Be(ten.Graph.Steps);
    }

    [Fact]
    public void Merges_of_merges_stay_within_the_budget()
    {
        var text = "x0: &a0 {k: 1}\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"x{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}\n"))
            + "services: {web: *a60}\n";
        var model = ComposeModel.Create(ComposeSyntaxTree.ParseText(text));

        model.Services.Single().Keys.Should().Equal("k");
        model.Graph.Steps.Should().BeLessThan(1_000);
    }

    [Fact]
    public void What_aliases_multiply_is_cut_off_at_the_budget()
    {
        var list = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"E{i}=1"));
        var text = $"x-e: &e [{list}]\nservices:\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"  s{i}: {{image: x, environment: *e}}\n"));
        var model = ComposeModel.Create(ComposeSyntaxTree.ParseText(text));

        model.Services.Sum(service => service.Environment.Count).Should().BeInRange(1, NodeGraph.Budget);
        model.IsPartial.Should().BeTrue();
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var model = ComposeModel.Create(ComposeSyntaxTree.ParseText(text));
        foreach (var service in model.Services)
        {
            _ = (service.Ports, service.Environment, service.Keys.Count());
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
