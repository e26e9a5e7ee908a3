using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>The way from what is selected to an attribute.</summary>
/// <param name="Relations">Names of the things on the way; empty for an attribute of its own.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Key">The key in brackets; null without one.</param>
/// <param name="Text">The path as it is written.</param>
internal sealed record BoundPath(IReadOnlyList<string> Relations, SelectorAttribute Attribute, string? Key, string Text)
{
    private const int LongestShown = 100;

    /// <summary>The thing that has the attribute; null when there is none.</summary>
    public Fact? FindOwner(Fact fact)
    {
        Fact? owner = fact;
        foreach (var relation in Relations)
        {
            owner = owner?.FindRelated(relation);
        }

        return owner;
    }

    public AttributeValue Read(Fact? owner) => owner is null ? AttributeValue.Absent : Attribute.Read(owner, Key);

    /// <summary>The value for people: nothing that may be a secret, no control characters, no more than a line.</summary>
    public string Show(Fact fact)
    {
        if (!Attribute.IsShown)
        {
            return "(not shown)";
        }

        var owner = FindOwner(fact);
        var value = Read(owner);
        var text = owner is not null && Attribute.Show is { } show ? show(owner) : value.Items.Count == 0 ? value.IsComplete ? "none" : "?" : string.Join(", ", value.Items.Take(LongestShown).Select(item => item.ToString()));
        text = new string(PathPattern.Show(text).Select(c => char.IsControl(c) ? ' ' : c).ToArray());
        return text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";
    }
}
