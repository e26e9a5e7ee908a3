namespace DockerLint.Conformance.Vectors;

/// <summary>Says in words how two values differ; null if they do not.</summary>
internal static class Difference
{
    public static string? Of(string what, string? expected, string? actual) =>
        expected == actual ? null : $"{what}: expected {Show(expected)}, got {Show(actual)}";

    public static string? Of(string what, bool expected, bool actual) => expected == actual ? null : $"{what}: expected {expected}, got {actual}";

    public static string? Of(string what, IEnumerable<string?> expected, IEnumerable<string?> actual) =>
        Of(what, string.Join(" ", expected.Select(Show)), string.Join(" ", actual.Select(Show)));

    /// <summary>The first of several.</summary>
    public static string? First(params ReadOnlySpan<string?> differences)
    {
        foreach (var difference in differences)
        {
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static string Show(string? text) => text is null ? "nothing" : Go.Quote(text);
}
