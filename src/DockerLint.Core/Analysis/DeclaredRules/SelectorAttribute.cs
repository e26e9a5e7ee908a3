namespace DockerLint.Analysis.DeclaredRules;

/// <summary>Something that a selector can ask about what it selects.</summary>
public sealed class SelectorAttribute
{
    internal SelectorAttribute(string name, SelectorType type, string description)
    {
        Name = name;
        Type = type;
        Description = description;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its type.</summary>
    public SelectorType Type { get; }

    /// <summary>What it is, in a few words without a full stop.</summary>
    public string Description { get; }

    /// <summary>Whether it takes a key.</summary>
    public SelectorKeys Keys { get; internal init; }

    /// <summary>Whether it can be several values; a question is answered by yes when it is for one of them.</summary>
    public bool IsList { get; internal init; }

    /// <summary>Whether a message may show it: never for what may hold a secret.</summary>
    public bool IsShown { get; internal init; }

    /// <summary>Whether capitals and small letters are the same in it.</summary>
    public bool IgnoresCase { get; internal init; }

    /// <summary>What is shown in place of it; null for it as it is.</summary>
    internal Func<Fact, string>? Show { get; init; }

    /// <summary>Reads it of a fact of its subject; the key is null without one.</summary>
    internal Func<Fact, string?, AttributeValue> Read { get; init; } = (_, _) => AttributeValue.Absent;
}
