using DockerLint.Compose.DotEnv;

namespace DockerLint.Core.Tests.Compose.DotEnv;

/// <summary>Twice the input must not cost much more than twice the memory, which is what quadratic work would show in.</summary>
public sealed class DotEnvCostTests
{
    private const double Limit = 2.6;

    public static TheoryData<string, Func<int, string>, int> Shapes => new()
    {
        { "lines", n => string.Concat(Enumerable.Range(0, n).Select(i => $"K{i}=v # note\n")), 10_000 },
        { "open quotes", n => string.Concat(Enumerable.Range(0, n).Select(i => $"K{i}=\"\\\"\n")), 10_000 },
        { "one long value", n => "A='" + new string('x', n) + "'", 200_000 },
        { "escape sequences", n => "A=\"" + string.Concat(Enumerable.Repeat("\\n", n)) + "\"", 50_000 },
        { "variables", n => "A=" + string.Concat(Enumerable.Repeat("$B", n)), 20_000 },
        { "words for names", n => string.Concat(Enumerable.Repeat("no name\n", n)), 10_000 },
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
    public void A_value_that_doubles_in_each_line_ends_as_unknown()
    {
        var text = "K0=ab\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"K{i}=$K{i - 1}$K{i - 1}\n"));
        var values = DotEnvFile.Parse(text).Evaluate(_ => null).Values;

        values["K10"].Text.Should().HaveLength(2048);
        values["K200"].IsUnknown.Should().BeTrue();
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DotEnvFile.Parse(text).Evaluate(_ => null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
