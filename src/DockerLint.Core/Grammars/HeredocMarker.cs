using DockerLint.Semantics;

namespace DockerLint.Grammars;

/// <summary>A word that opens a heredoc: <c>[fd]&lt;&lt;[-]NAME</c>, the name quoted or not, as BuildKit's parser understands it.</summary>
public sealed class HeredocMarker
{
    private HeredocMarker(string delimiter, bool stripsTabs, bool expandsContent)
    {
        Delimiter = delimiter;
        StripsTabs = stripsTabs;
        ExpandsContent = expandsContent;
    }

    /// <summary>The text of the line that ends the heredoc, without quotes.</summary>
    public string Delimiter { get; }

    /// <summary>Whether leading tabs are removed (<c>&lt;&lt;-</c>).</summary>
    public bool StripsTabs { get; }

    /// <summary>Whether variables in the body are expanded: the name is not quoted in any part.</summary>
    public bool ExpandsContent { get; }

    /// <summary>Reads a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="problem">Why BuildKit refuses a word that looks like one; null otherwise.</param>
    /// <returns>Null if the word opens no heredoc.</returns>
    public static HeredocMarker? Parse(string word, out GrammarProblem? problem)
    {
        problem = null;
        var position = 0;
        while (position < word.Length && word[position] is >= '0' and <= '9')
        {
            position++;
        }

        if (string.CompareOrdinal(word, position, "<<", 0, 2) != 0)
        {
            return null;
        }

        position += 2;
        var stripsTabs = position < word.Length && word[position] == '-';
        var name = word.Substring(stripsTabs ? position + 1 : position);
        if (name.Length == 0 || name.IndexOf('<') >= 0)
        {
            return null;
        }

        // The escape directive does not apply here: BuildKit always takes the backslash.
        var plain = WordExpression.Parse(name, '\\', WordSyntax.KeepUnset);
        if (plain.Problem is { } fault)
        {
            problem = new GrammarProblem(new TextSpan(fault.Span.Start + word.Length - name.Length, fault.Span.Length), fault.Message);
            return null;
        }

        var raw = WordExpression.Parse(name, '\\', WordSyntax.KeepUnset | WordSyntax.KeepQuotes | WordSyntax.KeepEscapes);
        if (OnlyWord(plain) is not { } delimiter)
        {
            return null;
        }

        return new HeredocMarker(delimiter, stripsTabs, delimiter == OnlyWord(raw));
    }

    private static string? OnlyWord(WordExpression expression) =>
        expression.Evaluate(_ => null).SplitWords() is { Count: 1 } words ? words[0].Text : null;
}
