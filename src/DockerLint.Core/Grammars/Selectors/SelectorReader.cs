namespace DockerLint.Grammars.Selectors;

/// <summary>Reads selectors and tells everything that is wrong with one at once. The first text that is read loads Sprache.</summary>
internal static class SelectorReader
{
    /// <summary>The longest selector, in UTF-16 units: what editors take for a value of <c>.editorconfig</c>.</summary>
    public const int MaximumLength = 4096;

    /// <summary>How deep parentheses may be.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The selector of a text; null when not even its subject is understood.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problems">Takes what is wrong, in order.</param>
    public static SelectorSyntax? Read(string text, List<GrammarProblem> problems)
    {
        if (text.Length > MaximumLength)
        {
            problems.Add(new GrammarProblem(new TextSpan(0, text.Length), $"A selector has at most {MaximumLength} characters, and this one {text.Length}"));
            return null;
        }

        if (SelectorText.TooDeepAt(text, MaximumDepth) is var deep && deep >= 0)
        {
            problems.Add(new GrammarProblem(new TextSpan(deep, 1), $"Parentheses are at most {MaximumDepth} deep"));
            return null;
        }

        var isComplete = SelectorGrammar.TryRead(text, out var selector, out var problem);
        Collect(selector?.Condition, problems);
        if (!isComplete)
        {
            problems.Add(problem);
        }

        return selector;
    }

    /// <summary>The path of a text; null when it is none.</summary>
    public static SelectorPath? ReadPath(string text, List<GrammarProblem> problems)
    {
        if (!SelectorGrammar.TryReadPath(text, out var path, out var problem))
        {
            problems.Add(problem);
        }

        return path;
    }

    private static void Collect(SelectorCondition? condition, List<GrammarProblem> problems)
    {
        switch (condition)
        {
            case SelectorGap gap:
                Collect(gap.Inner, problems);
                problems.Add(gap.Problem);
                break;
            case SelectorNegation negation:
                Collect(negation.Inner, problems);
                break;
            case SelectorGroup group:
                foreach (var item in group.Items)
                {
                    Collect(item, problems);
                }

                break;
        }
    }
}
