namespace DockerLint.Compose.Schema;

/// <summary>What may stand at one place: at most one kind of scalar, one of lists and one of mappings. Without any of them everything may.</summary>
internal sealed class SchemaShape
{
    /// <summary>The scalars; null if none may stand here.</summary>
    public SchemaScalar? Scalar { get; set; }

    /// <summary>The items of a list; null if no list may stand here.</summary>
    public SchemaShape? Item { get; set; }

    /// <summary>Whether the loader refuses a list with the same item twice.</summary>
    public bool HasUniqueItems { get; set; }

    /// <summary>The values of a mapping with free keys; null if none may stand here.</summary>
    public SchemaShape? Value { get; set; }

    /// <summary>Whether the keys of such a mapping are names, and another key is refused.</summary>
    public bool RequiresNames { get; set; }

    /// <summary>Whether the keys of such a mapping are names, and what stands under another key is not looked at.</summary>
    public bool IgnoresOtherNames { get; set; }

    /// <summary>The mapping with known keys; null if none may stand here.</summary>
    public SchemaObject? Object { get; set; }

    /// <summary>Whether nothing at all may stand here.</summary>
    public bool AllowsNull { get; set; }

    /// <summary>Whether anything may stand here.</summary>
    public bool IsAny => Scalar is null && Item is null && Value is null && Object is null;

    /// <summary>Whether a mapping may stand here.</summary>
    public bool TakesMapping => Value is not null || Object is not null;

    /// <summary>What it takes, for people: <c>a mapping or a list</c>.</summary>
    public string Describe()
    {
        var forms = new List<string>(3);
        if (Scalar is { } scalar)
        {
            forms.Add(scalar.Description);
        }

        if (TakesMapping)
        {
            forms.Add("a mapping");
        }

        if (Item is not null)
        {
            forms.Add("a list");
        }

        return forms.Count == 3 ? $"{forms[0]}, {forms[1]} or {forms[2]}" : string.Join(" or ", forms);
    }
}
