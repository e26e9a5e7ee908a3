using System.Globalization;

namespace DockerLint.Analyzers.Support;

/// <summary>The version of the SDK that a <c>global.json</c> asks for.</summary>
/// <param name="Path">Its path in the build context.</param>
/// <param name="Version">The version, such as <c>8.0.100</c>.</param>
/// <param name="RollForward">How far the SDK may be from it; null when nothing is said.</param>
internal sealed record GlobalJson(string Path, string Version, string? RollForward)
{
    /// <summary>The one in force for a call: at or above its working directory in the image, as far as it was copied there before.</summary>
    public static GlobalJson? Find(DotNetBuild build, DotNetStep step)
    {
        if (build.Files is not { } files || build.Context is not { } context)
        {
            return null;
        }

        for (var folder = step.WorkingDirectory; folder is not null; folder = folder.Length == 0 ? null : folder.Substring(0, folder.LastIndexOf('/')))
        {
            folder = PathText.Trim(folder);
            if (files.Find(step.Stage, folder + "/global.json", step.Run) is { } path)
            {
                return context.ReadText(path) is { } text ? Parse(path, text.ToString()) : null;
            }
        }

        return null;
    }

    /// <summary>Whether an SDK of a version will do, whatever its patch; null when that is not known. By default only later patches will.</summary>
    /// <param name="major">Major version of the SDK.</param>
    /// <param name="minor">Its minor version; null when it is not known.</param>
    public bool? Accepts(int major, int? minor)
    {
        var numbers = Version.Split('.');
        if (numbers.Length < 2 || !int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var wantedMajor) || !int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var wantedMinor))
        {
            return null;
        }

        bool? isSame = major != wantedMajor ? false : minor is null ? null : minor == wantedMinor;
        return RollForward?.ToUpperInvariant() switch
        {
            null or "PATCH" or "FEATURE" or "LATESTPATCH" or "LATESTFEATURE" or "DISABLE" => isSame == false ? false : null,
            "MINOR" or "LATESTMINOR" => major != wantedMajor || minor < wantedMinor ? false : null,
            "MAJOR" or "LATESTMAJOR" => major < wantedMajor || (major == wantedMajor && minor < wantedMinor) ? false : null,
            _ => null,
        };
    }

    // The two values are all that is wanted, and the file may hold comments, so the strings behind "sdk" are enough.
    private static GlobalJson? Parse(string path, string text)
    {
        var sdk = text.IndexOf("\"sdk\"", StringComparison.Ordinal);
        var end = sdk < 0 ? -1 : text.IndexOf('}', sdk);
        if (end < 0)
        {
            return null;
        }

        var body = text.Substring(sdk, end - sdk);
        return Value(body, "version") is { } version ? new GlobalJson(path, version, Value(body, "rollForward")) : null;
    }

    private static string? Value(string body, string name)
    {
        var key = body.IndexOf("\"" + name + "\"", StringComparison.Ordinal);
        var colon = key < 0 ? -1 : body.IndexOf(':', key);
        var open = colon < 0 ? -1 : body.IndexOf('"', colon);
        var close = open < 0 ? -1 : body.IndexOf('"', open + 1);
        return close < 0 ? null : body.Substring(open + 1, close - open - 1);
    }
}
