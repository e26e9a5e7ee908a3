using DockerLint.Compose.Applications;

namespace DockerLint.Core.Tests.Compose.Applications;

/// <summary>Twice the input must not cost much more than twice the memory, which is what quadratic work would show in.</summary>
public sealed class CanonicalCostTests
{
    private const double Limit = 2.6;

    public static TheoryData<string, Func<int, string>, int> Shapes => new()
    {
        { "services", n => "services:\n" + Lines(n, i => $"  s{i}: {{image: x, build: ., links: [s0]}}"), 1000 },
        { "variables", n => "services:\n  a:\n    environment:\n" + Lines(n, i => $"      - V{i}=1"), 2000 },
        { "volumes", n => "services:\n  a:\n    volumes:\n" + Lines(n, i => $"      - ./a{i}:/b{i}/"), 2000 },
        { "links", n => "services:\n  a:\n    links:\n" + Lines(n, i => $"      - l{i}"), 2000 },
        { "hosts", n => "services:\n  a:\n    extra_hosts:\n" + Lines(n, i => $"      - h{i}=10.0.0.1"), 2000 },
        { "resources", n => "volumes:\n" + Lines(n, i => $"  v{i}:"), 2000 },
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
    public void Services_that_share_a_long_list_and_wide_ranges_of_ports_end_at_the_budget()
    {
        var ports = "services:\n  a:\n    ports:\n" + Lines(200, i => $"      - 127.0.0.{i}:1-65535:1-65535");
        Canonical(ports).IsComplete.Should().BeFalse();
        var shared = "x-a: &a\n  volumes_from: [" + string.Join(", ", Enumerable.Range(0, 2000).Select(i => "s" + i)) + "]\nservices:\n" + Lines(2000, i => $"  s{i}: {{<<: *a}}");
        Canonical(shared).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Services_that_share_a_file_of_variables_end_at_the_budget()
    {
        var files = new TestFiles(("compose.yaml", "services:\n" + Lines(2000, i => $"  s{i}: {{env_file: v.env}}")), ("v.env", Lines(2000, i => $"V{i}=1")));
        files.Load(ComposeEnvironment.Empty).Canonical.IsComplete.Should().BeFalse();
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static CanonicalApplication Canonical(string text) => new TestFiles(("compose.yaml", text)).Load().Canonical;

    private static long Allocated(string text)
    {
        var application = new TestFiles(("compose.yaml", text)).Load();
        var before = GC.GetAllocatedBytesForCurrentThread();
        application.ToCanonical(CanonicalOptions.ComposeConfig);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
