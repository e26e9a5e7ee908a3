using DockerLint.Analysis;
using DockerLint.Compose;
using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests;

/// <summary>
/// Compose files that somebody made to hurt: each one is one clear error at a place or accepted, within a budget of memory that is far above
/// what such a file needs and far below what its expansion would take. All rules that speak by default look at it.
/// </summary>
public sealed class HostileComposeTests
{
    private const string Service = "services:\n  a: {image: \"b:1\"}\n";

    [Theory]
    [InlineData("ten levels of aliases", "DC1022 at *a4")]
    [InlineData("ten levels of mappings", "DC1022 at *a4")]
    [InlineData("ten levels of merges", "DC1022 at *a4")]
    [InlineData("sixty levels of doubled merges", "DC1022 at *a13")]
    [InlineData("an alias of itself", "DC1022 at *l")]
    [InlineData("a merge of itself", "DC1022 at *l")]
    [InlineData("a list of itself", "DC1022 at *l")]
    [InlineData("a document in itself", "DC1022 at *l")]
    [InlineData("a service in itself", "DC1022 at *l")]
    [InlineData("open brackets", "DC1001 at [")]
    [InlineData("closed brackets", "DC1001 at [")]
    [InlineData("braces", "DC1001 at {")]
    [InlineData("dashes", "DC1001 at -")]
    [InlineData("indentation", "DC1001 at k:")]
    [InlineData("indented sequences", "DC1001 at -")]
    [InlineData("question marks", "DC1001 at ?")]
    [InlineData("anchors", "")]
    [InlineData("a long key", "")]
    [InlineData("documents", "")]
    public void Is_one_error_at_a_place_or_accepted_within_bounds(string shape, string expected)
    {
        var text = Text(shape);
        Lint("services: {}\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (tree, errors) = Lint(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        string.Join(", ", errors.Select(error => $"{error.Id} at {tree.Text.ToString(error.Location.Span)}")).Should().Be(expected);
        tree.ToString().Should().Be(text);
        allocated.Should().BeLessThan(60_000_000 + (40L * text.Length));
    }

    private static (ComposeSyntaxTree Tree, Diagnostic[] Errors) Lint(string text)
    {
        var tree = ComposeSyntaxTree.ParseText(text, "compose.yaml");
        var diagnostics = new AnalysisDriver(BuiltInRules.All).Analyze(tree, AnalysisInput.Default with { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.Default } }).Diagnostics;
        return (tree, diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray());
    }

    private static string Text(string shape) => shape switch
    {
        "ten levels of aliases" => Levels(10, "[lol, lol]", i => $"[{Join(10, _ => "*a" + i)}]") + Service + "x-use: *a10\n",
        "ten levels of mappings" => Levels(10, "{k: v}", i => $"{{{Join(10, j => $"k{j}: *a{i}")}}}") + Service + "x-use: *a10\n",
        "ten levels of merges" => Levels(10, "{k: v}", i => $"{{k{i}: v, <<: [{Join(10, _ => "*a" + i)}]}}") + Service + "x-use: {<<: *a10}\n",
        "sixty levels of doubled merges" => Levels(60, "{k: v}", i => $"{{<<: [*a{i}, *a{i}]}}") + Service,
        "an alias of itself" => "services:\n  a: &l\n    image: b:1\n    labels: *l\n",
        "a merge of itself" => "x-a: &l\n  <<: *l\n" + Service,
        "a list of itself" => "services:\n  a:\n    image: b:1\n    command: &l [*l]\n",
        "a document in itself" => "&l\n" + Service + "x-l: *l\n",
        "a service in itself" => "services:\n  a:\n    image: b:1\n    x-a: &l {x-b: {x-c: *l}}\n",
        "open brackets" => Service + "x-a: " + new string('[', 5_000) + "\n",
        "closed brackets" => Service + "x-a: " + new string('[', 5_000) + new string(']', 5_000) + "\n",
        "braces" => Service + "x-a: " + Repeat(5_000, _ => "{a: ") + "b" + new string('}', 5_000) + "\n",
        "dashes" => Service + "x-a:\n  " + Repeat(5_000, _ => "- ") + "a\n",
        "indentation" => Service + "x-a:\n" + Repeat(5_000, i => new string(' ', i + 1) + "k:\n"),
        "indented sequences" => Service + "x-a:\n" + Repeat(2_000, i => new string(' ', (2 * i) + 2) + "-\n"),
        "question marks" => Service + "x-a:\n  " + Repeat(5_000, _ => "? ") + "a\n",
        "anchors" => Service + "x-a:\n" + Repeat(20_000, i => $"  - &n{i} v\n"),
        "a long key" => Service + "x-" + new string('k', 1_000) + ": v\n",
        "documents" => Service + Repeat(2_000, _ => "---\nservices: {}\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no such shape."),
    };

    private static string Levels(int count, string first, Func<int, string> next) => $"x-0: &a0 {first}\n" + Repeat(count, i => $"x-{i + 1}: &a{i + 1} {next(i)}\n");

    private static string Join(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(0, count).Select(item));

    private static string Repeat(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
