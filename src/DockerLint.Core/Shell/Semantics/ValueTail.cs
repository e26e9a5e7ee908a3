using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>The end of a value.</summary>
internal static class ValueTail
{
    /// <summary>What follows a number of characters that lie in the first, known piece.</summary>
    public static ResolvedValue After(ResolvedValue value, int length)
    {
        var first = value.Parts.Count > 0 ? value.Parts[0] ?? string.Empty : string.Empty;
        var tail = value.Parts.Skip(1).Select(part => part is null ? ResolvedValue.Unknown : ResolvedValue.Known(part));
        return ResolvedValue.Concat(new[] { ResolvedValue.Known(first.Substring(Math.Min(length, first.Length))) }.Concat(tail));
    }
}
