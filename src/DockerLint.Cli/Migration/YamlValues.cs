using DockerLint.Cli.CommandLine;
using DockerLint.Compose;
using DockerLint.Compose.Syntax;
using DockerLint.Text;

namespace DockerLint.Cli.Migration;

/// <summary>Reads configuration files in YAML or JSON.</summary>
internal static class YamlValues
{
    /// <summary>The mapping that a file holds; null when it is empty.</summary>
    /// <exception cref="UsageException">The file is no valid YAML, or holds something else than a mapping.</exception>
    public static MappingSyntax? Parse(string path, string text)
    {
        // Between the parts of a JSON text a tab is as good as a blank, in a YAML one it may not indent.
        var readable = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith('{') ? text.Replace('\t', ' ') : text;
        var tree = ComposeSyntaxTree.ParseText(SourceText.From(readable), path);
        if (tree.Diagnostics.Count > 0)
        {
            var place = tree.Text.GetLinePosition(tree.Diagnostics[0].Span.Start);
            throw new UsageException($"{path}({place.Line + 1},{place.Character + 1}): {tree.Diagnostics[0].Message}");
        }

        return tree.Root.Documents.Count == 0 ? null : tree.Root.Documents[0].Value.ResolveAlias() switch
        {
            MappingSyntax mapping => mapping,
            null or MissingValueSyntax => null,
            _ => throw new UsageException($"{path} holds no mapping"),
        };
    }

    /// <summary>The text of a scalar; null for anything else.</summary>
    public static string? TextOf(ValueSyntax? value) => (value?.ResolveAlias() as ScalarSyntax)?.Value;

    /// <summary>The texts of a list, or of a single scalar; items of other shapes are left out.</summary>
    public static IReadOnlyList<string> TextsOf(ValueSyntax? value) => value?.ResolveAlias() switch
    {
        ScalarSyntax scalar => [scalar.Value],
        SequenceSyntax sequence => sequence.Items.Select(item => TextOf(item.Value)).OfType<string>().ToArray(),
        _ => [],
    };

    /// <summary>The entries of a mapping with their keys; none for anything else.</summary>
    public static IEnumerable<(string Key, ValueSyntax Value)> EntriesOf(ValueSyntax? value)
    {
        foreach (var entry in (value?.ResolveAlias() as MappingSyntax)?.Entries ?? [])
        {
            if (entry.KeyText is { } key)
            {
                yield return (key, entry.Value);
            }
        }
    }
}
