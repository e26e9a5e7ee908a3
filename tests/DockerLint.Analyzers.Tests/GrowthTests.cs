using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Compose;
using DockerLint.Configuration;
using DockerLint.Dockerfile;
using DockerLint.Syntax;

namespace DockerLint.Analyzers.Tests;

/// <summary>
/// Twice the input costs less than 2.6 times the work, with every rule on and every fix asked for. Work is counted in allocated bytes: they are the same
/// on every machine, and whatever visits a piece of the input too often allocates too often.
/// </summary>
public sealed class GrowthTests
{
    private const double Limit = 2.6;

    // Allocated in all, most of it garbage at once: far above what a file of these sizes needs, far below what a quadratic step takes.
    private const long MostBytes = 400_000_000;

    [Theory]
    [InlineData("a RUN of many parts", 2_500)]
    [InlineData("lines of ENV", 17_000)]
    [InlineData("nested parentheses in a RUN", 1_000)]
    [InlineData("nested brackets in a CMD", 1_000)]
    [InlineData("stages", 1_000)]
    [InlineData("stages based on each other", 500)]
    [InlineData("here-documents", 1_000)]
    [InlineData("unterminated here-documents", 1_000)]
    [InlineData("labels", 5_000)]
    [InlineData("comments", 10_000)]
    public void A_Dockerfile_costs_what_its_length_says(string shape, int size) =>
        Check(n => DockerfileSyntaxTree.ParseText(Dockerfile(shape, n)), size);

    [Theory]
    [InlineData("nested aliases", 5)]
    [InlineData("nested brackets", 1_000)]
    [InlineData("services", 500)]
    [InlineData("services on networks of their own", 250)]
    [InlineData("services with keys out of order", 250)]
    [InlineData("environment", 5_000)]
    public void A_Compose_file_costs_what_its_length_says(string shape, int size) =>
        Check(n => ComposeSyntaxTree.ParseText(Compose(shape, n), "compose.yaml"), size);

    private static void Check(Func<int, SyntaxTree> parse, int size)
    {
        // What is compiled and cached on first use is no part of the growth.
        Measure(parse, size);
        var once = Measure(parse, size);
        var twice = Measure(parse, 2 * size);

        twice.Should().BeLessThan(MostBytes);
        ((double)twice / once).Should().BeLessThan(Limit);
    }

    private static long Measure(Func<int, SyntaxTree> parse, int size)
    {
        var driver = new AnalysisDriver(BuiltInRules.All);
        var input = AnalysisInput.Default with { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.All } };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var engine = new FixEngine(BuiltInRules.All);
        foreach (var diagnostic in driver.Analyze(parse(size), input).Diagnostics)
        {
            engine.GetFixes(diagnostic);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Dockerfile(string shape, int n) => "FROM debian:12\n" + shape switch
    {
        "a RUN of many parts" => "RUN true" + Repeat(n, i => $" && \\\n    echo {i}") + "\n",
        "lines of ENV" => Repeat(n, i => $"ENV NAME{i}=value{i}\n"),
        "nested parentheses in a RUN" => "RUN " + new string('(', n) + "true" + new string(')', n) + "\n",
        "nested brackets in a CMD" => "CMD " + new string('[', n) + "\n",
        "stages" => Repeat(n, i => $"FROM debian:12 AS s{i}\nCOPY --from=s{Math.Max(i - 1, 0)} /a /a\n"),
        "stages based on each other" => "FROM debian:12 AS s0\n" + Repeat(n, i => $"FROM s{i} AS s{i + 1}\nRUN curl -fsSL https://example.com/{i} -o /f{i}\n"),
        "here-documents" => Repeat(n, i => $"RUN <<E{i}\necho a\nE{i}\n"),
        "unterminated here-documents" => Repeat(n, i => $"RUN <<E{i}\n"),
        "labels" => "LABEL" + Repeat(n, i => $" \\\n  k{i}=v{i}") + "\n",
        _ => Repeat(n, i => $"# comment {i}\n"),
    };

    private static string Compose(string shape, int n) => shape switch
    {
        "nested aliases" => "x-0: &a0 [x, x]\n" + Repeat(n, i => $"x-{i + 1}: &a{i + 1} [*a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}]\n") + "services:\n  a:\n    image: b:1\n",
        "nested brackets" => "services: " + new string('[', n) + "\n",
        "services" => "services:\n" + Repeat(n, i => $"  s{i}:\n    image: a:1\n    ports: [\"{i + 1000}:80\"]\n    depends_on: [s{Math.Max(i - 1, 0)}]\n"),
        "services on networks of their own" => "services:\n" + Repeat(n, i => $"  s{i}:\n    image: a:1\n    environment:\n      URL: http://s{i + 1}:80/\n    networks: [n{i}]\n"),
        "services with keys out of order" => "services:\n" + Repeat(n, i => $"  s{i}:\n    ports:\n      - \"{i + 1000}:80\"\n    image: a:1\n"),
        _ => "services:\n  a:\n    image: b:1\n    environment:\n" + Repeat(n, i => $"      NAME{i}: value{i}\n"),
    };

    private static string Repeat(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
