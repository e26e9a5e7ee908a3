using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A mapping with attributes; aliases are followed and merge keys applied. What is absent or has another shape gives null or nothing.</summary>
public class ComposeObject : ComposeElement
{
    private readonly MappingView view;

    internal ComposeObject(ComposeModel model, ValueSyntax node, MappingView view)
        : base(model, node) => this.view = view;

    /// <summary>The names of its attributes, own ones first, then merged ones.</summary>
    public IEnumerable<string> Keys => view.Entries.Select(entry => entry.Key);

    /// <summary>The entry of an attribute, wherever it is merged from; null if it is absent.</summary>
    public MappingEntrySyntax? FindEntry(string key) => view.Find(key)?.Syntax;

    /// <summary>Whether the attribute is written, even without a value.</summary>
    public bool Has(string key) => view.Find(key) is not null;

    /// <summary>The node of an attribute's value; null if it is absent.</summary>
    public ValueSyntax? GetNode(string key) => view.Find(key)?.Value;

    /// <summary>An attribute that is a scalar; null if it is absent, null, or no scalar.</summary>
    public ComposeValue? GetValue(string key) => Model.Scalar(GetNode(key));

    /// <summary>An attribute that is a list of scalars, or a single one; empty if it is absent. Items of other shapes are left out.</summary>
    public IReadOnlyList<ComposeValue> GetValues(string key) => Model.Scalars(GetNode(key));

    /// <summary>An attribute that is a mapping; null if it is absent or something else.</summary>
    public ComposeObject? GetObject(string key) => Model.Object(GetNode(key));

    /// <summary>An attribute that is a list of mappings; empty if it is absent. Items of other shapes are left out.</summary>
    public IReadOnlyList<ComposeObject> GetObjects(string key) => Read(key, Model.Object);

    /// <summary>An attribute that is a mapping or a list of <c>KEY=VALUE</c>; empty if it is absent.</summary>
    public IReadOnlyList<KeyValueEntry> GetKeyValues(string key) => KeyValueEntry.Read(Model, GetNode(key), '=');

    private protected IReadOnlyList<T> Read<T>(string key, Func<ValueSyntax, T?> read)
        where T : class
    {
        var result = new List<T>();
        foreach (var item in Model.Graph.Items(GetNode(key)))
        {
            if (read(item) is { } element)
            {
                result.Add(element);
            }
        }

        return result;
    }
}
