using System.Text.RegularExpressions;

namespace DockerLint.Repository;

public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    /// <summary>Files that may be longer than four hundred lines, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = [];

    /// <summary>Files whose namespace is not ours to choose.</summary>
    private static readonly string[] ForeignNamespaces =
    [
        "src/DockerLint.MSBuild/MSBuildMultiThreadableTaskAttribute.cs", // MSBuild finds it by its full name.
    ];

    private static readonly IReadOnlyList<string> Sources = RepositoryFiles.Find("*.cs").Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal)).ToArray();

    private static readonly IReadOnlyList<string> ProductSources = Sources.Where(path => path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("analyzers/", StringComparison.Ordinal) || path.StartsWith("tests/DockerLint.Testing/", StringComparison.Ordinal)).ToArray();

    [Fact]
    public void Files_of_more_than_four_hundred_lines_have_a_reason()
    {
        var longFiles = Sources.Where(path => RepositoryFiles.Read(path).TrimEnd('\n').Count(c => c == '\n') + 1 > LongestFile);

        longFiles.Should().BeEquivalentTo(LongFiles.Keys);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var wrong = new List<string>();
        foreach (var path in ProductSources.Where(path => !path.StartsWith("src/Polyfills/", StringComparison.Ordinal) && !ForeignNamespaces.Contains(path)))
        {
            var parts = path.Split('/');
            var root = parts[1] == "DockerLint.Core" ? "DockerLint" : parts[1];
            var expected = string.Join('.', [root, .. parts[2..^1]]);
            if (NamespaceDeclaration().Match(RepositoryFiles.Read(path)) is { Success: true } match && match.Groups[1].Value != expected)
            {
                wrong.Add($"{path}: {match.Groups[1].Value} instead of {expected}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void There_are_no_regions_and_no_unfinished_notes_without_an_issue()
    {
        var found = Sources.Where(path => !path.EndsWith("/SourceTests.cs", StringComparison.Ordinal)).SelectMany(path => Lines(path).Where(line => Region().IsMatch(line.Text) || UnfinishedNote().IsMatch(line.Text)).Select(line => $"{path}({line.Number}): {line.Text.Trim()}"));

        found.Should().BeEmpty();
    }

    [Fact]
    public void Product_code_does_not_silence_the_null_analysis()
    {
        var found = ProductSources.SelectMany(path => Lines(path).Where(line => NullForgiving().IsMatch(WithoutTexts(line.Text))).Select(line => $"{path}({line.Number}): {line.Text.Trim()}"));

        found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("x = y!;", true)]
    [InlineData("Call(a!.B, c)", true)]
    [InlineData("Call(list[0]!)", true)]
    [InlineData("return Get()!;", true)]
    [InlineData("if (!a && b != c && d is not null)", false)]
    [InlineData("var s = \"wow!\"; // really!", false)]
    [InlineData("case '!':", false)]
    public void A_null_forgiving_operator_is_told_from_other_exclamation_marks(string line, bool expected) =>
        NullForgiving().IsMatch(WithoutTexts(line)).Should().Be(expected);

    private static IEnumerable<(int Number, string Text)> Lines(string path)
    {
        var raw = false;
        var number = 0;
        foreach (var line in RepositoryFiles.Read(path).Split('\n'))
        {
            number++;
            var fences = RawStringFence().Count(line);
            if (!raw)
            {
                yield return (number, line);
            }

            raw ^= fences % 2 == 1;
        }
    }

    private static string WithoutTexts(string line) => TextOrComment().Replace(line, match => match.Value.StartsWith('/') ? "" : "0");

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(@"^\s*#\s*(end)?region\b")]
    private static partial Regex Region();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!.*#\d+)")]
    private static partial Regex UnfinishedNote();

    [GeneratedRegex(@"[\w\)\]>]!(?=[\.;,\)\]\}\[\s:]|$)(?!=)")]
    private static partial Regex NullForgiving();

    [GeneratedRegex("\"\"\"")]
    private static partial Regex RawStringFence();

    [GeneratedRegex("""@?\$?@?"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.[^']*)'|//.*$""")]
    private static partial Regex TextOrComment();
}
