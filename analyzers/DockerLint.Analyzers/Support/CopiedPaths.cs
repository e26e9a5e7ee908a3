using DockerLint.Dockerfile.Syntax;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Where COPY and ADD put what they copy.</summary>
internal static class CopiedPaths
{
    /// <summary>
    /// Each source with the path that it surely ends up at: the destination itself when it is one source without a slash behind the
    /// destination, else the source's name in it. Nothing when a path is not known, for here-documents, and on Windows, where names
    /// that differ in case only are the same.
    /// </summary>
    /// <param name="stage">The stage of the instruction.</param>
    /// <param name="transfer">The instruction.</param>
    public static IEnumerable<(ArgumentSyntax Source, string SourcePath, string Path)> Of(Stage stage, TransferInstructionSyntax transfer) =>
        stage.IsWindows == true ? [] : OnAnySystem(stage, transfer);

    /// <summary>The same on Windows, too: for those who look for a file, and conclude nothing from not finding it.</summary>
    /// <param name="stage">The stage of the instruction.</param>
    /// <param name="transfer">The instruction.</param>
    public static IEnumerable<(ArgumentSyntax Source, string SourcePath, string Path)> OnAnySystem(Stage stage, TransferInstructionSyntax transfer)
    {
        if (Destination(stage, transfer) is not { } destination || transfer.Destination is not { } argument || PathOn(stage, stage.Model.Resolve(argument, transfer).Text) is not { } written)
        {
            yield break;
        }

        var sources = transfer.FileSources.ToArray();
        var isFolder = sources.Length + transfer.Heredocs.Count > 1 || written.EndsWith("/", StringComparison.Ordinal) || written is "." or "..";
        foreach (var source in sources)
        {
            if (PathOn(stage, stage.Model.Resolve(source, transfer).Text) is not { Length: > 0 } path || path.IndexOfAny(['*', '?', '[']) >= 0)
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
        transfer.Destination is { } destination && PathOn(stage, stage.Model.Resolve(destination, transfer).Text) is { Length: > 0 } text
            ? PathText.Absolute(text, WorkingDirectory(stage, transfer))
            : null;

    /// <summary>The absolute working directory of an instruction; null when it is not known.</summary>
    public static string? WorkingDirectory(Stage stage, InstructionSyntax instruction) =>
        PathOn(stage, stage.Model.GetState(instruction).WorkingDirectory.Text) is { } text && text.StartsWith("/", StringComparison.Ordinal) ? text : null;

    /// <summary>
    /// A path as on Linux: on Windows with slashes and without the drive of the system, <c>C:\src</c> as <c>/src</c>. Null for other
    /// drives, for a path below the folder where a drive happens to stand, and when it is not known.
    /// </summary>
    /// <param name="stage">The stage in which it is a path.</param>
    /// <param name="path">The path; null when it is not known.</param>
    public static string? PathOn(Stage stage, string? path)
    {
        if (path is null || stage.IsWindows != true)
        {
            return path;
        }

        path = path.Replace('\\', '/');
        return path.Length < 2 || path[1] != ':' ? path : path[0] is 'C' or 'c' && path.Length > 2 && path[2] == '/' ? path.Substring(2) : null;
    }
}
