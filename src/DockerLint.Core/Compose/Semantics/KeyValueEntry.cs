using DockerLint.Compose.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>A key with a value, written as an entry of a mapping or as an item <c>KEY=VALUE</c> of a list.</summary>
public sealed class KeyValueEntry : ComposeElement
{
    private KeyValueEntry(ComposeModel model, ValueSyntax node, string key, TextSpan keySpan, ComposeValue? value)
        : base(model, node)
    {
        Key = key;
        KeySpan = keySpan;
        Value = value;
    }

    /// <summary>The key as written. In a list it may hold variables; they are not replaced.</summary>
    public string Key { get; }

    /// <summary>Where the key stands.</summary>
    public TextSpan KeySpan { get; }

    /// <summary>The value; null without one, which in an environment and in build arguments means that of the host.</summary>
    public ComposeValue? Value { get; }

    /// <summary>The value as far as it is known: unknown without one.</summary>
    public ResolvedValue ResolvedValue => Value?.Value ?? ResolvedValue.Unknown;

    internal static IReadOnlyList<KeyValueEntry> Read(ComposeModel model, ValueSyntax? node, char separator)
    {
        var result = new List<KeyValueEntry>();
        foreach (var entry in model.Graph.Mapping(node)?.Entries ?? [])
        {
            result.Add(new KeyValueEntry(model, entry.Value, entry.Key, entry.Syntax.Key.ContentSpan, model.Scalar(entry.Value)));
        }

        foreach (var item in model.Graph.Items(node))
        {
            if (model.Scalar(item) is not { } text)
            {
                continue;
            }

            var at = text.Text.IndexOf(separator);
            var key = text.Part(TextSpan.FromBounds(0, at < 0 ? text.Text.Length : at));
            var value = at < 0 ? null : text.Part(TextSpan.FromBounds(at + 1, text.Text.Length));
            result.Add(new KeyValueEntry(model, item, key.Text, key.ValueSpan, value));
        }

        return result;
    }
}
