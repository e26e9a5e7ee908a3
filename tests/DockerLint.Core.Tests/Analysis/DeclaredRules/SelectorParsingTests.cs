namespace DockerLint.Analysis.DeclaredRules;

public sealed class SelectorParsingTests
{
    [Theory]
    [InlineData("image", "")]
    [InlineData(" image ", "")]
    [InlineData("image where has tag", "has tag")]
    [InlineData("image where has(tag)", "has tag")]
    [InlineData("image where image.tag='a\"b'", "image.tag is 'a\"b'")]
    [InlineData("image where tag = 'C:\\x'", "tag is \"C:\\x\"")]
    [InlineData("image where has tag and has digest or has platform", "(has tag and has digest) or has platform")]
    [InlineData("image where has tag or has digest and has platform", "has tag or (has digest and has platform)")]
    [InlineData("image where (has tag or has digest) and has platform", "(has tag or has digest) and has platform")]
    [InlineData("image where not has tag and has digest", "has no tag and has digest")]
    [InlineData("image where not (has tag and has digest)", "not (has tag and has digest)")]
    [InlineData("image where not not has tag", "has tag")]
    [InlineData("image where not not not has tag", "has no tag")]
    [InlineData("image where tag != \"a\" and tag not in ('b','c') and tag not like ('*-rc')", "tag is not \"a\" and tag is not one of \"b\", \"c\" and tag is not like \"*-rc\"")]
    [InlineData("port where number<22 and number<=22 and number>1.5 and number>=-1", "number is below 22 and number is at most 22 and number is above 1.5 and number is at least -1")]
    [InlineData("stage where final and not root and windows = false", "final and not root and windows is false")]
    [InlineData("stage where label[ \"a.b\" ] = \"x\"", "label[\"a.b\"] is \"x\"")]
    [InlineData("flag where command.stage.name = \"x\"", null)]
    [InlineData("command where stage.image.tag = \"x\"", "stage.image.tag is \"x\"")]
    public void A_selector_means_what_it_says(string text, string? words)
    {
        var selector = RuleSelector.Parse(text, out var problems);

        // Of a flag its command, of a command its stage: a way of two is as good as one.
        (selector?.Condition?.Describe(isInner: false) ?? string.Empty).Should().Be(words ?? "command.stage.name is \"x\"");
        problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "1: Expected what to select, such as image or instruction, found the end")]
    [InlineData("\"image\"", "1: Expected what to select, such as image or instruction, found '\"image\"'")]
    [InlineData("imag where has tag", "1: There is nothing called 'imag' to select; did you mean 'image'?")]
    [InlineData("image has tag", "7: Expected 'where' or the end, found 'has'")]
    [InlineData("image where", "12: Expected '(', 'has' or a condition, found the end")]
    [InlineData("image where tag == \"a\"", "18: Expected a text in quotes, a number or true or false, found '='")]
    [InlineData("image where tag = latest", "19: Expected a text in quotes, a number or true or false, found 'latest'")]
    [InlineData("image where tag = \"latest", "19: The text that begins here has no closing quote")]
    [InlineData("image where tag is \"a\"", "17: Expected a comparison (=, !=, <, <=, >, >=, in, like), 'and', 'or' or the end, found 'is'")]
    [InlineData("image where tag in \"a\"", "20: Expected '(', found '\"a\"'")]
    [InlineData("image where tag in (\"a\" \"b\")", "25: Expected ')', found '\"b\"'")]
    [InlineData("image where tag not \"a\"", "21: Expected 'in' or 'like', found '\"a\"'")]
    [InlineData("image where (has tag", "21: Expected ')', found the end")]
    [InlineData("image where has tag)", "20: Expected 'and', 'or' or the end, found ')'")]
    [InlineData("image where has tag AND has digest", "21: Expected 'and', 'or' or the end, found 'AND'")]
    [InlineData("image where has tag and", "24: Expected '(', 'has' or a condition, found the end")]
    [InlineData("image where tga = \"a\"", "13: 'image' has no attribute 'tga'; did you mean 'tag'?")]
    [InlineData("image where zzzzzz = \"a\"", "13: 'image' has no attribute 'zzzzzz'; it has reference, name, registry, repository, tag, digest, platform, place")]
    [InlineData("image where satge.name = \"a\"", "13: 'satge' has nothing to do with 'image'; did you mean 'stage'?")]
    [InlineData("image where stage.nme = \"a\"", "19: 'stage' has no attribute 'nme'; did you mean 'name'?")]
    [InlineData("image where stage = \"a\"", "13: 'image' has no attribute 'stage'; ask about one of 'stage', such as stage.name")]
    [InlineData("image where tag", "13: 'tag' is neither true nor false; compare it with a value, or write 'has tag'")]
    [InlineData("image where tag < 3", "13: 'tag' is a text in quotes, and only numbers have an order")]
    [InlineData("image where tag = 3", "19: Expected a text in quotes, found 3")]
    [InlineData("port where number = \"22\"", "21: Expected a number, found \"22\"")]
    [InlineData("port where number like \"2*\"", "12: 'number' is a number, and only texts are like a pattern")]
    [InlineData("stage where final = \"yes\"", "21: Expected true or false, found \"yes\"")]
    [InlineData("stage where has label", "17: 'label' needs a key: label[\"…\"]")]
    [InlineData("stage where has name[\"x\"]", "22: 'name' takes no key")]
    [InlineData("stage where label[x] = \"y\"", "19: Expected a text in quotes, found 'x'")]
    public void A_mistake_is_told_at_its_column_with_what_is_expected(string text, string expected)
    {
        RuleSelector.Parse(text, out var problems).Should().BeNull();

        problems.Select(problem => $"{problem.Span.Start + 1}: {problem.Message}").Should().Equal(expected);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        RuleSelector.Parse("image where regstry = 'a' and (tag = b or digest like 3) and stage.fnal and not (has) or plattform = 'c' 'd'", out var problems);

        problems.Select(problem => problem.Span.Start + 1).Should().Equal(13, 38, 55, 68, 85, 90, 106);
    }

    [Fact]
    public void A_text_that_is_not_closed_ends_the_selector_and_what_stands_in_quotes_is_no_mistake()
    {
        RuleSelector.Parse("image where tga = ') and (' and tag = \"and ( or", out var problems);

        problems.Select(problem => (problem.Span.Start + 1, problem.Message)).Should().Equal(
            (13, "'image' has no attribute 'tga'; did you mean 'tag'?"),
            (39, "The text that begins here has no closing quote"));
    }

    [Fact]
    public void Length_and_depth_are_bounded()
    {
        Problem("image where " + new string('(', 32) + "has tag" + new string(')', 32)).Should().BeEmpty();
        Problem("image where " + new string('(', 33) + "has tag" + new string(')', 33)).Should().Equal("45: Parentheses are at most 32 deep");
        Problem("image where tag = \"" + new string('(', 100) + "\"").Should().BeEmpty();
        Problem("image where tag = \"" + new string('x', 4096) + "\"").Should().ContainSingle().Which.Should().StartWith("1: A selector has at most 4096 characters");
        Problem("image where tag like \"" + new string('x', 257) + "\"").Should().Equal("22: A pattern has at most 256 characters, and this one 257");
        Problem("image where " + string.Join(" and ", Enumerable.Repeat("has tag", 300))).Should().BeEmpty();
        Problem("image where " + string.Concat(Enumerable.Repeat("not ", 900)) + "has tag").Should().BeEmpty();
    }

    [Fact]
    public void No_text_throws_and_each_problem_lies_in_it()
    {
        const string Whole = "image where not (tag in ('a', \"b\") or stage.label[\"x\"] not like 'y*') and port.number >= -1.5 or has(digest)";
        string[] texts = [.. Enumerable.Range(0, Whole.Length).Select(i => Whole[..i]), .. Enumerable.Range(0, Whole.Length).Select(i => Whole.Remove(i, 1)), .. Enumerable.Range(0, Whole.Length).Select(i => Whole.Insert(i, ")"))];

        foreach (var text in texts)
        {
            var selector = RuleSelector.Parse(text, out var problems);
            (selector is null).Should().Be(problems.Count > 0, text);
            problems.All(problem => problem.Span.Start >= 0 && problem.Span.End <= text.Length).Should().BeTrue(text);
        }
    }

    private static IEnumerable<string> Problem(string text)
    {
        RuleSelector.Parse(text, out var problems);
        return problems.Select(problem => $"{problem.Span.Start + 1}: {problem.Message}");
    }
}
