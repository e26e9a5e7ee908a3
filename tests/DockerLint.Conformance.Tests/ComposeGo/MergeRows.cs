using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Compose.Syntax;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Rows about files that lie over each other, before short notations are written out.</summary>
internal static class MergeRows
{
    public static string? Merge(VectorRow row) => Compare(row, File("compose.yaml", row.Text("base")), File("compose.override.yaml", row.Text("override")));

    /// <summary>One file, whose lists may name a thing twice.</summary>
    public static string? Unique(VectorRow row) => Compare(row, File("compose.yaml", row.Text("input")));

    private static string? Compare(VectorRow row, params ComposeApplicationFile[] files)
    {
        var application = ComposeApplication.Load(files, ComposeApplicationOptions.Default);
        return row.ExpectsError
            ? Difference.Of("refused", true, application.Problems.Count > 0)
            : Difference.First(
                Difference.Of("problem", null, application.Problems.Select(problem => problem.Message).FirstOrDefault()),
                Difference.Of("model", Written(ComposeSyntaxTree.ParseText(row.Text("expected")).Root.Documents[0].Value), Merged(application.Model)));
    }

    private static ComposeApplicationFile File(string path, string text) => new(path, ComposeSyntaxTree.ParseText(text, path));

    private static string Merged(ComposeNode node) => node switch
    {
        ComposeMapNode map => Map(map.Entries.Select(entry => (entry.Key, Merged(entry.Value)))),
        ComposeListNode list => "[" + string.Join(", ", list.Items.Select(Merged)) + "]",
        ComposeScalarNode { IsNull: false } scalar => scalar.Text ?? "?",
        _ => "~",
    };

    private static string Written(ValueSyntax value) => value switch
    {
        MappingSyntax map => Map(map.Entries.Select(entry => (entry.KeyText ?? "?", Written(entry.Value)))),
        SequenceSyntax list => "[" + string.Join(", ", list.Items.Select(item => Written(item.Value))) + "]",
        ScalarSyntax scalar when scalar.Style != ScalarStyle.Plain || scalar.Value is not ("null" or "~") => scalar.Value,
        _ => "~",
    };

    // The order of keys means nothing.
    private static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + ": " + entry.Value)) + "}";
}
