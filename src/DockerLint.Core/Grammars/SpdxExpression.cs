namespace DockerLint.Grammars;

/// <summary>
/// A licence expression of SPDX 2.3: identifiers of the licence list joined by AND and OR, exceptions behind WITH, parentheses.
/// <c>LicenseRef-</c> names are the writer's own, and <c>NONE</c> and <c>NOASSERTION</c> stand alone.
/// </summary>
public static class SpdxExpression
{
    private const string ReferencePrefix = "LicenseRef-";
    private const string DocumentPrefix = "DocumentRef-";
    private const string AdditionPrefix = "AdditionRef-";

    /// <summary>Whether a text is a licence expression all of whose identifiers are known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">The word that is wrong, counted from 0, and why; default when nothing is.</param>
    public static bool IsValid(string text, out GrammarProblem problem)
    {
        problem = default;
        var words = Split(text);
        if (words.Count == 1 && words[0].Text is "NONE" or "NOASSERTION")
        {
            return true;
        }

        // Two states and a count do for this grammar: an operand is expected, or an operator is.
        var open = 0;
        var wantsOperand = true;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            string? fault;
            if (wantsOperand)
            {
                fault = word.Text switch
                {
                    "(" => null,
                    _ when IsLicence(word.Text) => null,
                    ")" or "AND" or "OR" or "WITH" => $"a licence is expected before '{word.Text}'",
                    _ => $"'{word.Text}' is no licence of the SPDX list",
                };
                open += word.Text == "(" ? 1 : 0;
                wantsOperand = word.Text == "(";
            }
            else if (IsWord(word.Text, "WITH"))
            {
                i++;
                fault = words[i - 2].Text == ")" ? "WITH stands behind a licence, not behind a group"
                    : i == words.Count ? "an exception is expected behind WITH"
                    : IsException(words[i].Text) ? null
                    : $"'{words[i].Text}' is no exception of the SPDX list";
            }
            else
            {
                wantsOperand = IsWord(word.Text, "AND") || IsWord(word.Text, "OR");
                open -= word.Text == ")" ? 1 : 0;
                fault = open < 0 ? "a parenthesis is closed that was not opened"
                    : wantsOperand || word.Text == ")" ? null
                    : $"AND, OR or WITH is expected before '{word.Text}'";
            }

            if (fault is not null)
            {
                problem = new GrammarProblem(word.Span, fault);
                return false;
            }
        }

        if (wantsOperand || open > 0)
        {
            problem = new GrammarProblem(new TextSpan(text.Length, 0), wantsOperand ? "a licence is expected at the end" : "a parenthesis is not closed");
            return false;
        }

        return true;
    }

    private static bool IsLicence(string word)
    {
        if (word.StartsWith(ReferencePrefix, StringComparison.Ordinal))
        {
            return IsName(word, ReferencePrefix.Length);
        }

        if (word.StartsWith(DocumentPrefix, StringComparison.Ordinal) && word.IndexOf(':') is var colon and > 0)
        {
            return IsName(word.Substring(0, colon), DocumentPrefix.Length) && IsLicence(word.Substring(colon + 1));
        }

        return SpdxIdentifiers.HasLicence(word) || (word.EndsWith("+", StringComparison.Ordinal) && SpdxIdentifiers.HasLicence(word.Substring(0, word.Length - 1)));
    }

    private static bool IsException(string word) =>
        word.StartsWith(AdditionPrefix, StringComparison.Ordinal) ? IsName(word, AdditionPrefix.Length) : SpdxIdentifiers.HasException(word);

    private static bool IsName(string word, int start) =>
        start < word.Length && word.Skip(start).All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.');

    // The operators are written in capitals or all small.
    private static bool IsWord(string text, string word) => text == word || text == word.ToLowerInvariant();

    private static List<(string Text, TextSpan Span)> Split(string text)
    {
        var words = new List<(string, TextSpan)>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (text[i] is '(' or ')')
            {
                i++;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                while (i < text.Length && text[i] is not ('(' or ')') && !char.IsWhiteSpace(text[i]))
                {
                    i++;
                }
            }
            else
            {
                i++;
                continue;
            }

            words.Add((text.Substring(start, i - start), TextSpan.FromBounds(start, i)));
        }

        return words;
    }
}
