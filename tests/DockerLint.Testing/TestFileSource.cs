using DockerLint.Analysis;
using DockerLint.Compose;
using DockerLint.Compose.Applications;

namespace DockerLint.Testing;

/// <summary>The files of a snippet's folder, as the application that the snippet is a part of sees them.</summary>
internal sealed class TestFileSource(BuildContext folder) : ComposeFileSource
{
    public override bool Exists(string path) => folder.Find(path) is { IsFolder: false };

    public override ComposeSyntaxTree? ReadCompose(string path) => folder.ReadText(path) is { } text ? ComposeSyntaxTree.ParseText(text, path) : null;

    public override string? ReadText(string path) => folder.ReadText(path)?.ToString();
}
