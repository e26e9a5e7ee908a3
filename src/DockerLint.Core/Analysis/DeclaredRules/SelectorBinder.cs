using DockerLint.Grammars.Selectors;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>Finds what the names of a selector mean, and tells all of them that mean nothing.</summary>
/// <param name="subject">What is selected.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class SelectorBinder(SelectorSubject subject, List<GrammarProblem> problems)
{
    /// <summary>A condition; null when something is wrong with it.</summary>
    public BoundCondition? Bind(SelectorCondition? condition)
    {
        switch (condition)
        {
            case SelectorNegation negation:
                return Bind(negation.Inner) is { } inner ? new BoundNegation(inner) : null;
            case SelectorGroup group:
                var items = group.Items.Select(Bind).ToArray();
                return Array.IndexOf(items, null) < 0 ? new BoundGroup(group.IsAny, items.OfType<BoundCondition>().ToArray()) : null;
            case SelectorTest test:
                return BindTest(test);
            case SelectorGap { Inner: SelectorTest { Operator: SelectorOperator.IsTrue } test }:
                // Whatever follows was meant to be a comparison.
                Bind(test.Path);
                return null;
            case SelectorGap gap:
                Bind(gap.Inner);
                return null;
            default:
                return null;
        }
    }

    /// <summary>A path; null when a name of it means nothing.</summary>
    public BoundPath? Bind(SelectorPath path)
    {
        var current = subject;
        var relations = new List<string>();
        for (var i = 0; i < path.Parts.Count - 1; i++)
        {
            var part = path.Parts[i];
            // What is selected may be named as well.
            if (i == 0 && part.Name.Text == subject.Name && part.Key is null)
            {
                continue;
            }

            if (part.Key is not null || !current.Relations.Contains(part.Name.Text) || SelectorSubjects.Find(part.Name.Text) is not { } next)
            {
                Report(part.Name.Span, $"'{part.Name.Text}' has nothing to do with '{current.Name}'" + Hint(part.Name.Text, current.Relations, "; ask about "));
                return null;
            }

            relations.Add(next.Name);
            current = next;
        }

        var last = path.Parts[path.Parts.Count - 1];
        if (current.FindAttribute(last.Name.Text) is not { } attribute)
        {
            Report(last.Name.Span, $"'{current.Name}' has no attribute '{last.Name.Text}'" + (current.Relations.Contains(last.Name.Text)
                ? $"; ask about one of '{last.Name.Text}', such as {last.Name.Text}.{SelectorSubjects.Find(last.Name.Text)?.Attributes[0].Name}"
                : Hint(last.Name.Text, current.Attributes.Select(candidate => candidate.Name).ToArray(), "; it has ")));
            return null;
        }

        if (attribute.Keys == SelectorKeys.Required && last.Key is null)
        {
            Report(last.Name.Span, $"'{attribute.Name}' needs a key: {attribute.Name}[\"…\"]");
            return null;
        }

        if (attribute.Keys == SelectorKeys.None && last.Key is { } surplus)
        {
            Report(surplus.Span, $"'{attribute.Name}' takes no key");
            return null;
        }

        return new BoundPath(relations, attribute, last.Key?.Text, path.ToString());
    }

    /// <summary>What a name may have been meant to be, or what there is.</summary>
    public static string Hint(string name, IReadOnlyList<string> known, string listing) =>
        NameSuggestion.Find(name, known) is { } meant ? $"; did you mean '{meant}'?" : known.Count == 0 ? string.Empty : listing + string.Join(", ", known);

    private BoundTest? BindTest(SelectorTest test)
    {
        if (Bind(test.Path) is not { } path)
        {
            return null;
        }

        var before = problems.Count;
        Check(test, path.Attribute);
        return problems.Count == before ? new BoundTest(path, test.Operator, test.Values) : null;
    }

    private void Check(SelectorTest test, SelectorAttribute attribute)
    {
        var name = attribute.Name;
        switch (test.Operator)
        {
            case SelectorOperator.Has:
                return;
            case SelectorOperator.IsTrue when attribute.Type is not (SelectorType.Boolean or SelectorType.Any):
                Report(test.Path.Span, $"'{name}' is neither true nor false; compare it with a value, or write 'has {test.Path}'");
                return;
            case SelectorOperator.Like when attribute.Type is SelectorType.Number or SelectorType.Boolean:
                Report(test.Path.Span, $"'{name}' is {Word(attribute.Type)}, and only texts are like a pattern");
                return;
            case SelectorOperator.Less or SelectorOperator.AtMost or SelectorOperator.Greater or SelectorOperator.AtLeast when attribute.Type is not (SelectorType.Number or SelectorType.Any):
                Report(test.Path.Span, $"'{name}' is {Word(attribute.Type)}, and only numbers have an order");
                return;
        }

        foreach (var value in test.Values)
        {
            CheckValue(test, value, attribute);
        }
    }

    private void CheckValue(SelectorTest test, SelectorValue value, SelectorAttribute attribute)
    {
        var isOrder = test.Operator >= SelectorOperator.Less;
        var wanted = test.Operator == SelectorOperator.Like ? SelectorType.Text : isOrder ? SelectorType.Number : attribute.Type;
        var fits = wanted switch
        {
            SelectorType.Number => value.Kind == SelectorValueKind.Number,
            SelectorType.Boolean => value.Kind == SelectorValueKind.Boolean,
            SelectorType.Text or SelectorType.Path => value.Kind == SelectorValueKind.Text,
            _ => true,
        };
        if (!fits)
        {
            Report(value.Span, $"Expected {Word(wanted)}, found {value}");
        }
        else if (test.Operator == SelectorOperator.Like && value.Text.Length > GlobPattern.MaximumLength)
        {
            Report(value.Span, $"A pattern has at most {GlobPattern.MaximumLength} characters, and this one {value.Text.Length}");
        }
    }

    private static string Word(SelectorType type) => type switch
    {
        SelectorType.Number => "a number",
        SelectorType.Boolean => "true or false",
        _ => "a text in quotes",
    };

    private void Report(TextSpan span, string message) => problems.Add(new GrammarProblem(span, message));
}
