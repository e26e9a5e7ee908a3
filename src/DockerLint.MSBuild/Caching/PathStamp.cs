using System.Globalization;

namespace DockerLint.MSBuild.Caching;

/// <summary>
/// What tells one state of a path from another: time of the last write and length of a file, names in a folder, or absence.
/// </summary>
internal readonly struct PathStamp
{
    private PathStamp(DateTime written, string text)
    {
        Written = written;
        Text = text;
    }

    /// <summary>When it was last written; the earliest time there is when it is absent or a folder.</summary>
    public DateTime Written { get; }

    /// <summary>The stamp; equal texts mean the same state.</summary>
    public string Text { get; }

    /// <summary>The state of a path now.</summary>
    public static PathStamp Of(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists)
        {
            return new PathStamp(file.LastWriteTimeUtc, Number(file.LastWriteTimeUtc.Ticks) + "+" + Number(file.Length));
        }

        return new PathStamp(DateTime.MinValue, Directory.Exists(path) ? "folder " + Names(path) : "absent");
    }

    /// <summary>Whether a path is a file, a folder or absent now, and no more.</summary>
    public static PathStamp PresenceOf(string path) =>
        new(DateTime.MinValue, File.Exists(path) ? "there" : Directory.Exists(path) ? "folder" : "absent");

    // Not the time of the last write: a folder's changes with every build output and every command of git in it.
    private static string Names(string folder)
    {
        if (IsOutput(Path.GetFileName(folder)))
        {
            return "";
        }

        var sum = 0L;
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            var name = Path.GetFileName(entry);
            if (!IsOutput(name))
            {
                sum += Hash(name);
            }
        }

        return Number(sum);
    }

    private static bool IsOutput(string name) => name is "bin" or "obj" or ".git" or ".vs";

    // Fowler, Noll and Vo's hash; the sum of those of all names does not depend on their order.
    private static long Hash(string name)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var character in name)
        {
            hash = (hash ^ character) * 0x100000001b3;
        }

        return (long)hash;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
