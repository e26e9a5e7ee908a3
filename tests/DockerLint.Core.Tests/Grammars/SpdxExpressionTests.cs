using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class SpdxExpressionTests
{
    [Theory]
    [InlineData("MIT")]
    [InlineData("mit")]
    [InlineData("GPL-2.0+")]
    [InlineData("Apache-2.0 OR MIT")]
    [InlineData("Apache-2.0 and MIT")]
    [InlineData("(MIT OR (BSD-3-Clause AND ISC)) AND Zlib")]
    [InlineData("GPL-2.0-only WITH Classpath-exception-2.0 OR MIT")]
    [InlineData("LicenseRef-Our.Own-1")]
    [InlineData("DocumentRef-other:LicenseRef-x")]
    [InlineData("NONE")]
    [InlineData("NOASSERTION")]
    public void An_expression_of_known_licences_is_valid(string text) => SpdxExpression.IsValid(text, out _).Should().BeTrue();

    [Theory]
    [InlineData("", 0, 0, "a licence is expected at the end")]
    [InlineData("Apache 2.0", 0, 6, "'Apache' is no licence of the SPDX list")]
    [InlineData("MIT BSD-3-Clause", 4, 12, "AND, OR or WITH is expected before 'BSD-3-Clause'")]
    [InlineData("MIT OR", 6, 0, "a licence is expected at the end")]
    [InlineData("OR MIT", 0, 2, "a licence is expected before 'OR'")]
    [InlineData("(MIT", 4, 0, "a parenthesis is not closed")]
    [InlineData("MIT)", 3, 1, "a parenthesis is closed that was not opened")]
    [InlineData("()", 1, 1, "a licence is expected before ')'")]
    [InlineData("(MIT) WITH Classpath-exception-2.0", 6, 4, "WITH stands behind a licence, not behind a group")]
    [InlineData("MIT WITH", 4, 4, "an exception is expected behind WITH")]
    [InlineData("MIT WITH X", 4, 4, "'X' is no exception of the SPDX list")]
    [InlineData("MIT Or ISC", 4, 2, "AND, OR or WITH is expected before 'Or'")]
    [InlineData("LicenseRef-", 0, 11, "'LicenseRef-' is no licence of the SPDX list")]
    public void What_is_wrong_is_told_at_its_place(string text, int start, int length, string message)
    {
        SpdxExpression.IsValid(text, out var problem).Should().BeFalse();

        problem.Span.Should().Be(new DockerLint.Text.TextSpan(start, length));
        problem.Message.Should().Be(message);
    }

    [Fact]
    public void Deep_nesting_is_read()
    {
        var text = new string('(', 100_000) + "MIT" + new string(')', 100_000);

        SpdxExpression.IsValid(text, out _).Should().BeTrue();
    }
}
