using DockerLint.Syntax;

namespace DockerLint.Core.Tests.Syntax;

/// <summary>What holds for every tree of every text.</summary>
internal static class TreeLaws
{
    /// <summary>Text of the tree = input, spans contiguous and ascending, required children not null, every span inside the text.</summary>
    public static void Check(SyntaxTree tree)
    {
        var text = tree.Text.ToString();
        tree.ToString().Should().Be(text);
        var position = 0;
        foreach (var token in tree.GetTokens())
        {
            token.FullSpan.Start.Should().Be(position, "tokens leave no gap in {0}", text);
            foreach (var trivia in token.LeadingTrivia)
            {
                trivia.Span.Start.Should().Be(position);
                trivia.Span.Length.Should().BePositive();
                position = trivia.Span.End;
            }

            token.Span.Start.Should().Be(position);
            position = token.Span.End;
            foreach (var trivia in token.TrailingTrivia)
            {
                trivia.Span.Start.Should().Be(position);
                trivia.Span.Length.Should().BePositive();
                position = trivia.Span.End;
            }
        }

        position.Should().Be(text.Length);
        foreach (var node in tree.Root.DescendantNodesAndSelf())
        {
            node.Parent?.FullSpan.Contains(node.FullSpan).Should().BeTrue();
            var before = node.FullSpan.Start;
            foreach (var child in node.ChildNodes())
            {
                child.Should().NotBeNull();
                child.Parent.Should().BeSameAs(node);
                child.FullSpan.Start.Should().BeGreaterThanOrEqualTo(before);
                before = child.FullSpan.End;
            }

            node.GetFirstToken().Parent.FullSpan.Length.Should().BeLessThanOrEqualTo(node.FullSpan.Length);
        }

        foreach (var diagnostic in tree.Diagnostics)
        {
            diagnostic.Span.Start.Should().BeGreaterThanOrEqualTo(0);
            diagnostic.Span.End.Should().BeLessThanOrEqualTo(text.Length);
            diagnostic.Message.Should().NotBeEmpty().And.NotEndWith(".");
        }
    }

    /// <summary>The laws for a text and each of its prefixes.</summary>
    public static void CheckWithPrefixes(string text, Func<string, SyntaxTree> parse)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            Check(parse(text.Substring(0, length)));
        }
    }
}
