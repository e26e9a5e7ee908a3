namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A kind of thing that selectors select.</summary>
public sealed class SelectorSubject
{
    internal SelectorSubject(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it is, in a few words without a full stop.</summary>
    public string Description { get; }

    /// <summary>The languages that have it.</summary>
    public IReadOnlyList<SourceLanguage> Languages { get; internal init; } = [SourceLanguage.Dockerfile, SourceLanguage.Compose];

    /// <summary>Its attributes.</summary>
    public IReadOnlyList<SelectorAttribute> Attributes { get; internal init; } = [];

    /// <summary>Names of the subjects that it stands in or has; their attributes are asked for as <c>name.attribute</c>.</summary>
    public IReadOnlyList<string> Relations { get; internal init; } = [];

    internal Func<FactSource, IEnumerable<Fact>> Find { get; init; } = _ => [];

    /// <summary>The attribute of a name; null if there is none.</summary>
    public SelectorAttribute? FindAttribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);
}
