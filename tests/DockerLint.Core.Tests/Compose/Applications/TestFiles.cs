using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;

namespace DockerLint.Core.Tests.Compose.Applications;

/// <summary>Files by their paths, and the projects made of them.</summary>
internal sealed class TestFiles(params (string Path, string Text)[] files) : ComposeFileSource
{
    public override bool Exists(string path) => files.Any(file => file.Path == path);

    public override ComposeSyntaxTree? ReadCompose(string path) => ReadText(path) is { } text ? ComposeSyntaxTree.ParseText(text, path) : null;

    public override string? ReadText(string path) => files.FirstOrDefault(file => file.Path == path).Text;

    public ComposeApplication Load(ComposeEnvironment? environment = null, params string[] layers) =>
        ComposeApplication.Load(
            (layers.Length == 0 ? [files[0].Path] : layers).Select(path => new ComposeApplicationFile(path, ReadCompose(path)!, ApplicationPaths.FolderOf(files[0].Path))).ToArray(),
            new ComposeApplicationOptions { Files = this, Environment = environment ?? ComposeEnvironment.Unknown });

    public static ComposeApplication Merge(string lower, string upper) => ComposeApplication.Merge(File("compose.yaml", lower), File("compose.override.yaml", upper));

    public static string Show(ComposeNode? node) => node switch
    {
        ComposeMapNode map => "{" + string.Join(", ", map.Entries.Select(entry => entry.Key + ": " + Show(entry.Value))) + "}",
        ComposeListNode list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        ComposeScalarNode { IsNull: true } => "~",
        ComposeScalarNode scalar => scalar.Text ?? "?",
        _ => "nothing",
    };

    private static ComposeApplicationFile File(string path, string text) => new(path, ComposeSyntaxTree.ParseText(text, path));
}
