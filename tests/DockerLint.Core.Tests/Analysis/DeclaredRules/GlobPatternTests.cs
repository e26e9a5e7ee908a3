using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*", "", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("*_TOKEN", "A_TOKEN_TOKEN", true)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("a*b*c", "aXbYbZ", false)]
    [InlineData("**", "x", true)]
    [InlineData("***a", "xa", true)]
    [InlineData("[a]", "[a]", true)]
    [InlineData("A", "a", false)]
    public void A_pattern_matches_the_whole_text(string pattern, string text, bool expected) =>
        new GlobPattern(pattern, ignoresCase: false, isPath: false).Matches(ResolvedValue.Known(text)).Should().Be(expected);

    [Fact]
    public void All_short_patterns_answer_as_trying_everything_does()
    {
        foreach (var pattern in Words("ab*?", 4))
        {
            var glob = new GlobPattern(pattern, ignoresCase: false, isPath: false);
            foreach (var text in Words("ab", 4))
            {
                glob.Matches(ResolvedValue.Known(text)).Should().Be(Try(pattern, 0, text, 0), $"{pattern} of {text}");
            }
        }
    }

    [Fact]
    public void Of_a_partly_known_text_the_answer_is_that_of_all_it_may_be()
    {
        string[] middles = [.. Words("ab", 3)];
        foreach (var pattern in Words("ab*", 4))
        {
            var glob = new GlobPattern(pattern, ignoresCase: false, isPath: false);
            foreach (var (start, end) in new[] { ("", ""), ("a", ""), ("", "b"), ("a", "b"), ("ab", "a") })
            {
                var answers = middles.Select(middle => Try(pattern, 0, start + middle + end, 0)).Distinct().ToArray();
                var given = glob.Matches(ResolvedValue.Concat([ResolvedValue.Known(start), ResolvedValue.Unknown, ResolvedValue.Known(end)]));

                // It may say that it does not know where trying all would; it never says what is wrong.
                (given is null || (answers.Length == 1 && answers[0] == given)).Should().BeTrue($"{pattern} of {start}…{end}");
            }
        }
    }

    [Theory]
    [InlineData("registry/*", "registry/", "", true)]
    [InlineData("*-alpine", "", "-alpine", true)]
    [InlineData("registry/*", "other/", "", false)]
    public void Beginnings_and_ends_are_known(string pattern, string start, string end, bool expected) =>
        new GlobPattern(pattern, ignoresCase: false, isPath: false).Matches(ResolvedValue.Concat([ResolvedValue.Known(start), ResolvedValue.Unknown, ResolvedValue.Known(end)])).Should().Be(expected);

    [Fact]
    public void A_pattern_made_to_be_tried_over_and_over_costs_no_more_than_others()
    {
        var pattern = new GlobPattern(string.Concat(Enumerable.Repeat("*a", 127)) + "b", ignoresCase: false, isPath: false);
        var value = ResolvedValue.Known(new string('a', 20_000));

        // By trying, this would not end.
        pattern.Matches(value).Should().BeFalse();
    }

    private static IEnumerable<string> Words(string letters, int length) =>
        length == 0 ? [""] : Words(letters, length - 1).SelectMany(word => word.Length == length - 1 ? letters.Select(letter => word + letter).Prepend(word) : [word]);

    private static bool Try(string pattern, int i, string text, int j) =>
        i == pattern.Length ? j == text.Length
        : pattern[i] == '*' ? Try(pattern, i + 1, text, j) || (j < text.Length && Try(pattern, i, text, j + 1))
        : j < text.Length && (pattern[i] == '?' || pattern[i] == text[j]) && Try(pattern, i + 1, text, j + 1);
}
