using System.Text;
using DockerLint.Grammars.Selectors;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>The message of a declared rule: text with <c>{attribute}</c> for what is found; <c>{{</c> and <c>}}</c> are braces.</summary>
public sealed class RuleMessage
{
    private RuleMessage(string format, IReadOnlyList<BoundPath> places)
    {
        Format = format;
        Places = places;
    }

    /// <summary>The text with <c>{0}</c> and so on, as messages of rules have it.</summary>
    public string Format { get; }

    internal IReadOnlyList<BoundPath> Places { get; }

    /// <summary>Reads a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="selector">Knows what the names mean.</param>
    /// <param name="problems">What is wrong, by place in the text; empty after success.</param>
    /// <returns>Null when something is wrong.</returns>
    public static RuleMessage? Parse(string text, RuleSelector selector, out IReadOnlyList<GrammarProblem> problems)
    {
        var found = new List<GrammarProblem>();
        var format = new StringBuilder(text.Length);
        var places = new List<BoundPath>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isDoubled = c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c;
            if (c is not ('{' or '}') || isDoubled)
            {
                format.Append(c).Append(isDoubled ? c.ToString() : string.Empty);
                i += isDoubled ? 1 : 0;
                continue;
            }

            var close = c == '{' ? text.IndexOf('}', i) : -1;
            if (close < 0)
            {
                found.Add(new GrammarProblem(new TextSpan(i, 1), c == '{' ? "Nothing closes this brace; two of them are one in the message" : "Nothing opens this brace; two of them are one in the message"));
                continue;
            }

            if (Read(text.Substring(i + 1, close - i - 1), i + 1, selector, found) is { } place)
            {
                format.Append('{').Append(places.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append('}');
                places.Add(place);
            }

            i = close;
        }

        problems = found;
        return found.Count == 0 ? new RuleMessage(format.ToString(), places) : null;
    }

    internal object[] Fill(Fact fact) => Places.Select(place => (object)place.Show(fact)).ToArray();

    private static BoundPath? Read(string name, int start, RuleSelector selector, List<GrammarProblem> problems)
    {
        var inner = new List<GrammarProblem>();
        BoundPath? place = null;
        if (SelectorReader.ReadPath(name, inner) is { } path)
        {
            place = new SelectorBinder(selector.Subject, inner).Bind(path);
            if (place is { Attribute.IsShown: false })
            {
                inner.Add(new GrammarProblem(path.Span, $"'{place.Text}' may hold a secret, so no message shows it"));
            }
        }

        problems.AddRange(inner.Select(problem => problem with { Span = new TextSpan(start + problem.Span.Start, problem.Span.Length) }));
        return inner.Count == 0 ? place : null;
    }
}
