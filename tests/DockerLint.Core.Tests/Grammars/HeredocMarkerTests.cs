using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class HeredocMarkerTests
{
    [Theory]
    [InlineData("<<EOF", "EOF", false, true)]
    [InlineData("<<-EOF", "EOF", true, true)]
    [InlineData("3<<'E F'", "E F", false, false)]
    [InlineData("<<E\"O\"F", "EOF", false, false)]
    [InlineData("<<\\EOF", "EOF", false, false)]
    public void A_marker_tells_delimiter_tabs_and_expansion(string word, string delimiter, bool stripsTabs, bool expands)
    {
        var marker = HeredocMarker.Parse(word, out var problem);

        problem.Should().BeNull();
        marker.Should().NotBeNull();
        (marker!.Delimiter, marker.StripsTabs, marker.ExpandsContent).Should().Be((delimiter, stripsTabs, expands));
    }

    [Theory]
    [InlineData("EOF")]
    [InlineData("<<")]
    [InlineData("<<<x")]
    [InlineData("<<a b")]
    [InlineData("x<<a")]
    public void Other_words_open_no_heredoc(string word)
    {
        HeredocMarker.Parse(word, out var problem).Should().BeNull();
        problem.Should().BeNull();
    }

    [Fact]
    public void An_open_quote_is_a_problem()
    {
        HeredocMarker.Parse("<<'EOF", out var problem).Should().BeNull();
        problem!.Value.Span.Start.Should().Be(2);
    }
}
