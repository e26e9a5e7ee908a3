using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class SourceWordsTests
{
    [Theory]
    [InlineData("  a b  ", "a|b")]
    [InlineData("a='b c' d", "a='b c'|d")]
    [InlineData("a=\"b \\\" c\" d", "a=\"b \\\" c\"|d")]
    [InlineData("a\\ b c", "a\\ b|c")]
    [InlineData("'a\\' b", "'a\\'|b")]
    [InlineData("''", "''")]
    [InlineData("a\\", "a")]
    [InlineData("a \\", "a")]
    [InlineData("\"open and on", "\"open and on")]
    public void Words_end_at_blanks_outside_quotes_and_escapes(string text, string expected) =>
        string.Join("|", SourceWords.Split(text).Select(span => text.Substring(span.Start, span.Length))).Should().Be(expected);
}
