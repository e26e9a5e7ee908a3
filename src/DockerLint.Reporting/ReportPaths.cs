using System.Text;

namespace DockerLint.Reporting;

/// <summary>Paths as other programs read them.</summary>
internal static class ReportPaths
{
    /// <summary>A path with forward slashes and without a leading <c>./</c>.</summary>
    public static string ToSlashes(string path)
    {
        var slashed = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        while (slashed.StartsWith("./", StringComparison.Ordinal) && slashed.Length > 2)
        {
            slashed = slashed.Substring(2);
        }

        return slashed;
    }

    /// <summary>Whether a path is full: from the root of a system or from a drive.</summary>
    public static bool IsFull(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 2 && path[1] == ':' && path[2] == '/');

    /// <summary>A path of <see cref="ToSlashes"/> as a reference by RFC 3986: relative, or with the scheme <c>file</c> when it is full.</summary>
    public static string ToUri(string path)
    {
        var result = new StringBuilder(IsFull(path) ? path[0] == '/' ? "file://" : "file:///" : string.Empty);
        var bytes = Encoding.UTF8.GetBytes(PrintableText.Of(path));
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = (char)bytes[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~' or '/' || (c == ':' && i == 1 && IsFull(path)))
            {
                result.Append(c);
            }
            else
            {
                result.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }
}
