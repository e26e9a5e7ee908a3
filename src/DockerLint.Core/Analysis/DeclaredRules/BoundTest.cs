using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;
using DockerLint.Grammars.Selectors;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>One question about one attribute.</summary>
/// <param name="Path">The way to the attribute.</param>
/// <param name="Operator">The question.</param>
/// <param name="Values">What it is held against.</param>
internal sealed record BoundTest(BoundPath Path, SelectorOperator Operator, IReadOnlyList<SelectorValue> Values) : BoundCondition
{
    private readonly GlobPattern[] patterns = Operator == SelectorOperator.Like
        ? Values.Select(value => new GlobPattern(value.Text, Path.Attribute.IgnoresCase, Path.Attribute.Type == SelectorType.Path)).ToArray()
        : [];

    public override bool? Evaluate(Fact fact)
    {
        if (Path.Relations.Count == 0)
        {
            return Judge(Path.Read(fact));
        }

        // Many things stand in one: its answer is the same for all of them.
        if (Path.FindOwner(fact) is not { } owner)
        {
            return Judge(AttributeValue.Absent);
        }

        var answers = fact.Source.Answers;
        if (!answers.TryGetValue((this, owner), out var answer))
        {
            answers.Add((this, owner), answer = Judge(Path.Read(owner)));
        }

        return answer;
    }

    public override void Explain(Fact fact, List<BoundTest> deciding) => deciding.Add(this);

    public override string Describe(bool isInner) => Describe("is ", "has ", string.Empty);

    public string DescribeOpposite() => Describe("is not ", "has no ", "not ");

    private string Describe(string verb, string having, string prefix) => Operator switch
    {
        SelectorOperator.IsTrue => $"{prefix}{Path.Text}",
        SelectorOperator.Has => having + Path.Text,
        SelectorOperator.Equal => Path.Text + " " + verb + List(),
        SelectorOperator.Like => Path.Text + " " + verb + "like " + List(),
        SelectorOperator.Less => Path.Text + " " + verb + "below " + List(),
        SelectorOperator.AtMost => Path.Text + " " + verb + "at most " + List(),
        SelectorOperator.Greater => Path.Text + " " + verb + "above " + List(),
        _ => Path.Text + " " + verb + "at least " + List(),
    };

    private string List() => (Values.Count > 1 ? "one of " : string.Empty) + string.Join(", ", Values.Select(value => value.ToString()));

    private bool? Judge(AttributeValue value)
    {
        if (Operator == SelectorOperator.Has)
        {
            return value.Items.Count > 0 ? true : value.IsComplete ? false : null;
        }

        bool? result = value.IsComplete ? false : null;
        foreach (var item in value.Items)
        {
            var answer = Judge(item);
            if (answer == true)
            {
                return true;
            }

            result = answer is null ? null : result;
        }

        return result == false && value.Possible.Any(text => Judge(ResolvedValue.Known(text)) == true) ? null : result;
    }

    private bool? Judge(ResolvedValue item)
    {
        if (Operator == SelectorOperator.IsTrue)
        {
            return Boolean(item, expected: true);
        }

        bool? result = false;
        for (var i = 0; i < Values.Count; i++)
        {
            var answer = Operator == SelectorOperator.Like ? patterns[i].Matches(item) : Compare(item, Values[i]);
            if (answer == true)
            {
                return true;
            }

            result = answer is null ? null : result;
        }

        return result;
    }

    private bool? Compare(ResolvedValue item, SelectorValue value) => value.Kind switch
    {
        SelectorValueKind.Boolean => Boolean(item, value.Text == "true"),
        SelectorValueKind.Number => Order(item, double.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => SameText(item, value.Text),
    };

    private bool? SameText(ResolvedValue item, string text)
    {
        if (Path.Attribute.Type == SelectorType.Path)
        {
            return item.Text is { } path ? PathPattern.Show(path) == text : null;
        }

        if (item.Text is { } known)
        {
            return string.Equals(known, text, Path.Attribute.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        return Path.Attribute.IgnoresCase || item.CouldBe(text) ? null : false;
    }

    // In the words of Compose, where somebody may have written any of them.
    private static bool? Boolean(ResolvedValue item, bool expected) => item.IsKnown ? ComposeValue.ReadBoolean(item.Text) == expected : null;

    // A range of ports is each of them.
    private bool? Order(ResolvedValue item, double number)
    {
        if (item.Text is not { } text)
        {
            return null;
        }

        var (low, high) = PortRange.TryParse(text, out var range) ? (range.First, range.Last)
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var single) ? (single, single)
            : (double.NaN, double.NaN);
        return Operator switch
        {
            SelectorOperator.Less => low < number,
            SelectorOperator.AtMost => low <= number,
            SelectorOperator.Greater => high > number,
            SelectorOperator.AtLeast => high >= number,
            _ => low <= number && number <= high,
        };
    }
}
