using DockerLint.Semantics;

namespace DockerLint.Projects;

/// <summary>Texts with properties of MSBuild in them.</summary>
internal static class PropertyText
{
    private static readonly HashSet<string> SetByProjects = new(StringComparer.OrdinalIgnoreCase)
    {
        "TargetFramework", "TargetFrameworks", "AssemblyName", "OutputType", "SelfContained", "PublishAot", "PublishSingleFile", "PublishTrimmed", "PublishRelease", "UseAppHost", "RollForward", "InvariantGlobalization",
    };

    /// <summary>Whether a property, when no file has set it, counts as not set; others may come from the environment or the SDK.</summary>
    public static bool IsSetByProjects(string name) => SetByProjects.Contains(name);

    /// <summary>A text with each <c>$(Name)</c> replaced; functions of MSBuild, items and metadata are unknown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="getProperty">The value of a property.</param>
    public static ResolvedValue Expand(string text, Func<string, ResolvedValue> getProperty)
    {
        if (text.IndexOf("@(", StringComparison.Ordinal) >= 0 || text.IndexOf("%(", StringComparison.Ordinal) >= 0)
        {
            return ResolvedValue.Unknown;
        }

        var pieces = new List<ResolvedValue>();
        var position = 0;
        while (text.IndexOf("$(", position, StringComparison.Ordinal) is var start and >= 0)
        {
            pieces.Add(ResolvedValue.Known(text.Substring(position, start - position)));
            var end = text.IndexOf(')', start);
            var name = end < 0 ? string.Empty : text.Substring(start + 2, end - start - 2);
            if (name.Length == 0 || !name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-'))
            {
                // A function: where it ends is its own business.
                return ResolvedValue.Unknown;
            }

            pieces.Add(getProperty(name));
            position = end + 1;
        }

        pieces.Add(ResolvedValue.Known(text.Substring(position)));
        return ResolvedValue.Concat(pieces);
    }
}
