using System.Collections.Immutable;
using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Syntax;
using Microsoft.CodeAnalysis;

namespace DockerLint.Roslyn;

/// <summary>The additional files of a compilation as the files that a Compose file may name. Any other file is unknown.</summary>
/// <param name="files">The files.</param>
/// <param name="cancellationToken">Stops reading.</param>
internal sealed class AdditionalFiles(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) : ComposeFileSource
{
    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>
    /// What a Compose file is together with the files of its folder by Compose's own names: the file of the project below a file for one
    /// purpose, the override file over the file of the project.
    /// </summary>
    public ComposeApplication FindApplication(ComposeSyntaxTree tree)
    {
        var path = WithSlashes(tree.FilePath);
        return ComposeApplication.Load(
            LayersOf(path).Select(layer => layer == path ? tree : ReadCompose(layer)).OfType<ComposeSyntaxTree>()
                .Select(layer => new ComposeApplicationFile(WithSlashes(layer.FilePath), layer)).ToArray(),
            new ComposeApplicationOptions { Files = this, HasAllFiles = false });
    }

    /// <inheritdoc/>
    public override bool Exists(string path) => Find(path) is not null;

    /// <inheritdoc/>
    public override ComposeSyntaxTree? ReadCompose(string path) =>
        Find(path) is { } file && FileNames.GetLanguage(file.Path) == SourceLanguage.Compose && file.GetText(cancellationToken) is { } text
            ? ComposeSyntaxTree.ParseText(Text.SourceText.From(text.ToString()), file.Path, cancellationToken)
            : null;

    /// <inheritdoc/>
    public override string? ReadText(string path) => Find(path)?.GetText(cancellationToken)?.ToString();

    // The lowest first.
    private IReadOnlyList<string> LayersOf(string path)
    {
        var name = NameOf(path);
        var folder = path.Substring(0, path.Length - name.Length);
        var main = FindFirst(folder, ComposeFileNames.Base);
        if (main == path)
        {
            return FindFirst(folder, ComposeFileNames.Override) is { } over ? [path, over] : [path];
        }

        return main is not null && ComposeFileNames.IsVariant(name) ? [main, path] : [path];
    }

    private string? FindFirst(string folder, IReadOnlyList<string> names) => names.Select(name => folder + name).FirstOrDefault(Exists);

    private AdditionalText? Find(string path)
    {
        foreach (var file in files)
        {
            if (WithSlashes(file.Path) == path)
            {
                return file;
            }
        }

        return null;
    }

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
