using DockerLint.Dockerfile.Syntax;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Where COPY and ADD put what they copy.</summary>
internal static class CopiedPaths
{
    /// <summary>
    /// Each source with the path that it surely ends up at: the destination itself when it is one source without a slash behind the
    /// destination, else the source's name in it. Nothing when a path is not known, and for here-documents.
    /// </summary>
    /// <param name="stage">The stage of the instruction.</param>
    /// <param name="transfer">The instruction.</param>
    public static IEnumerable<(ArgumentSyntax Source, string SourcePath, string Path)> Of(Stage stage, TransferInstructionSyntax transfer)
    {
        if (Destination(stage, transfer) is not { } destination || transfer.Destination is not { } written || stage.IsWindows == true)
        {
            yield break;
        }

        var sources = transfer.FileSources.ToArray();
        var isFolder = sources.Length + transfer.Heredocs.Count > 1 || (stage.Model.Resolve(written, transfer).Text ?? "/").EndsWith("/", StringComparison.Ordinal) || stage.Model.Resolve(written, transfer).Text is "." or "..";
        foreach (var source in sources)
        {
            if (stage.Model.Resolve(source, transfer).Text is not { Length: > 0 } path || path.IndexOfAny(['*', '?', '[']) >= 0)
            {
                continue;
            }

            // What lies in a folder is copied, not the folder.
            var name = PathText.Name(path.TrimEnd('/'));
            var isContents = path.EndsWith("/", StringComparison.Ordinal) || name is "." or ".." or "";
            yield return (source, path, isFolder && !isContents ? PathText.Absolute(name, destination) ?? destination : destination);
        }
    }

    /// <summary>The absolute path of the destination; null when it is not known.</summary>
    public static string? Destination(Stage stage, TransferInstructionSyntax transfer) =>
        transfer.Destination is { } destination && stage.Model.Resolve(destination, transfer).Text is { Length: > 0 } text
            ? PathText.Absolute(text, WorkingDirectory(stage, transfer))
            : null;

    /// <summary>The absolute working directory of an instruction; null when it is not known.</summary>
    public static string? WorkingDirectory(Stage stage, InstructionSyntax instruction) =>
        stage.Model.GetState(instruction).WorkingDirectory.Text is { } text && text.StartsWith("/", StringComparison.Ordinal) ? text : null;
}
