namespace DockerLint.Grammars;

/// <summary>Truth values as Go's strconv.ParseBool reads them.</summary>
internal static class GoBoolean
{
    /// <summary>The value; null for a text that is none.</summary>
    public static bool? Parse(string? text) => text switch
    {
        "1" or "t" or "T" or "TRUE" or "true" or "True" => true,
        "0" or "f" or "F" or "FALSE" or "false" or "False" => false,
        _ => null,
    };
}
