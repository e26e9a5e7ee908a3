using System.Globalization;

namespace DockerLint.MSBuild.Caching;

/// <summary>What tells one state of a path from another: time of the last write and length of a file, the former of a folder, or absence.</summary>
internal readonly struct PathStamp
{
    private PathStamp(DateTime written, string text)
    {
        Written = written;
        Text = text;
    }

    /// <summary>When it was last written; the earliest time there is when it is absent.</summary>
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

        var directory = new DirectoryInfo(path);
        return directory.Exists
            ? new PathStamp(directory.LastWriteTimeUtc, Number(directory.LastWriteTimeUtc.Ticks))
            : new PathStamp(DateTime.MinValue, "absent");
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
