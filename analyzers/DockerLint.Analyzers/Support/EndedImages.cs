using System.Globalization;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>Versions of common images that their makers no longer support. A version that is not listed is not judged.</summary>
internal static class EndedImages
{
    // The last version of an unbroken line of ended ones, and ended ones behind it; from the makers' published schedules, end of 2025.
    private static readonly (string Repository, int Major, int Minor, string[] Others)[] Table =
    [
        ("alpine", 3, 19, []),
        ("debian", 10, -1, ["wheezy", "jessie", "stretch", "buster"]),
        ("ubuntu", 20, 4, ["precise", "trusty", "xenial", "bionic", "focal", "20.10", "21.04", "21.10", "22.10", "23.04", "23.10", "24.10", "groovy", "hirsute", "impish", "kinetic", "lunar", "mantic", "oracular"]),
        ("centos", 8, -1, ["centos6", "centos7", "centos8"]),
        ("fedora", 40, -1, []),
        ("amazonlinux", 1, -1, ["2018.03"]),
        ("python", 3, 9, []),
        ("node", 18, -1, ["19", "21", "23", "argon", "boron", "carbon", "dubnium", "erbium", "fermium", "gallium", "hydrogen"]),
        ("ruby", 3, 1, []),
        ("php", 8, 0, []),
        ("golang", 1, 23, []),
        ("postgres", 13, -1, []),
        ("mysql", 5, 7, []),
        ("mongo", 5, -1, []),
    ];

    /// <summary>The version of an image that is no longer supported; null when it is supported or nothing is known.</summary>
    public static string? Find(ImageReference image)
    {
        if (image is not { FamiliarName: { } name, Tag: { Length: > 0 } tag })
        {
            return null;
        }

        var word = tag.Split('-')[0];
        foreach (var (repository, major, minor, others) in Table)
        {
            if (repository == name)
            {
                return others.Contains(word, StringComparer.Ordinal) || others.Contains(MinorOf(word), StringComparer.Ordinal) || HasEnded(word, major, minor) ? word : null;
            }
        }

        return null;
    }

    private static string MinorOf(string version) => version.Split('.')[0];

    private static bool HasEnded(string version, int lastMajor, int lastMinor)
    {
        var parts = version.Split('.');
        if (!TryRead(parts[0], out var major))
        {
            return false;
        }

        if (major != lastMajor || lastMinor < 0)
        {
            return major <= lastMajor;
        }

        // A major version alone follows the newest minor one.
        return parts.Length > 1 && TryRead(parts[1], out var minor) && minor <= lastMinor;
    }

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text.Length > 4 ? string.Empty : text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
