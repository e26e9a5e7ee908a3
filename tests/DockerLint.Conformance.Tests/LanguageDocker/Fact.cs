using System.Text.RegularExpressions;

namespace DockerLint.Conformance.LanguageDocker;

/// <summary>Writes what an instruction says as one line: its keyword and the parts that are given, in the order of their names.</summary>
internal static partial class Fact
{
    /// <summary>A line; parts without a value are left out, so that what is not written looks like what is written as its absence.</summary>
    public static string Line(string keyword, IEnumerable<(string Name, string? Value)> parts) =>
        keyword + string.Concat(parts.Where(part => part.Value is not null).OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => $" {part.Name}={Go.Quote(part.Value ?? string.Empty)}"));

    public static string Line(string keyword, params (string Name, string? Value)[] parts) => Line(keyword, parts.AsEnumerable());

    /// <summary>language-docker drops the indentation behind a continuation, which BuildKit keeps: runs of blanks count as one.</summary>
    public static string Text(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex("[ \t]+")]
    private static partial Regex Blanks();
}
