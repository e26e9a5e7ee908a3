using System.Collections.Concurrent;
using System.Security;
using DockerLint.Text;

namespace DockerLint.Workspaces.Files;

/// <summary>The disk as one run sees it: reads files, answers whether they exist, and remembers what it was asked for.</summary>
internal sealed class FileStore
{
    /// <summary>Files above this size are refused with one finding; no Dockerfile, Compose file or configuration that people write comes near it.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    private static readonly FileContent TooLarge = new(null, "The file is larger than 8 MB");

    // Sets of paths. Values of another type than the keys' would have the dictionary compiled anew at each start.
    private readonly ConcurrentDictionary<string, string> consulted = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> looked = new(StringComparer.Ordinal);

    /// <summary>Full paths of everything that was asked for, existing or not, in ordinal order.</summary>
    public IReadOnlyList<string> Consulted => consulted.Keys.OrderBy(path => path, StringComparer.Ordinal).ToArray();

    /// <summary>Those of them of which nothing was asked but whether they are there, in ordinal order.</summary>
    public IReadOnlyList<string> Probed => consulted.Keys.Where(path => !looked.ContainsKey(path)).OrderBy(path => path, StringComparer.Ordinal).ToArray();

    /// <summary>The text of a file.</summary>
    /// <param name="path">Full path.</param>
    public FileContent Read(string path)
    {
        NoteLooked(path);
        return ReadFile(path);
    }

    /// <summary>
    /// The text of a file that may well be absent; null when it is, or cannot be read. Whether it is there is asked first: reading would begin
    /// with an exception, and the first one of a process takes longer than most files.
    /// </summary>
    /// <param name="path">Full path.</param>
    public SourceText? ReadText(string path) => FileExists(path) ? Read(path).Text : null;

    /// <summary>The text of a file, without anything being remembered.</summary>
    /// <param name="path">Full path.</param>
    public static FileContent ReadFile(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return new FileContent(null, "The path is a folder, not a file");
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, FileOptions.SequentialScan);
            return ReadToEnd(stream);
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return exception is FileNotFoundException or DirectoryNotFoundException
                ? new FileContent(null, "The file does not exist", Missing: true)
                : new FileContent(null, exception is UnauthorizedAccessException or SecurityException ? "Access to the file is denied" : "The file cannot be read");
        }
    }

    /// <summary>The text of everything that a stream holds.</summary>
    public static FileContent ReadToEnd(Stream stream)
    {
        if (stream.CanSeek && stream.Length > MaximumBytes)
        {
            return TooLarge;
        }

        // Pipes and devices do not know their length, so the limit is on what comes, too.
        var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 4096);
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaximumBytes)
            {
                return TooLarge;
            }
        }

        return new FileContent(FileDecoder.Decode(bytes.ToArray()), null);
    }

    /// <summary>Whether there is a file at a full path.</summary>
    public bool FileExists(string path)
    {
        consulted.TryAdd(path, path);
        return File.Exists(path);
    }

    /// <summary>Whether there is a folder at a full path.</summary>
    public bool FolderExists(string path)
    {
        consulted.TryAdd(path, path);
        return Directory.Exists(path);
    }

    /// <summary>Whether there is a link at a full path; false when nothing is there.</summary>
    public bool IsLink(string path)
    {
        NoteLooked(path);
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return false;
        }
    }

    /// <summary>What lies directly in a folder, in ordinal order of names; empty when the folder cannot be read.</summary>
    /// <param name="folder">Full path.</param>
    public IReadOnlyList<FolderEntry> List(string folder)
    {
        NoteLooked(folder);
        return ListFolder(folder);
    }

    /// <summary>What lies directly in a folder, in ordinal order of names; empty when the folder cannot be read.</summary>
    /// <param name="folder">Full path.</param>
    public static IReadOnlyList<FolderEntry> ListFolder(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Select(info => new FolderEntry(
                    info.Name,
                    (info.Attributes & FileAttributes.Directory) != 0,
                    (info.Attributes & FileAttributes.ReparsePoint) != 0))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToArray();
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return [];
        }
    }

    private void NoteLooked(string path)
    {
        consulted.TryAdd(path, path);
        looked.TryAdd(path, path);
    }

    private static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
