namespace DockerLint.Analyzers.Support;

/// <summary>Looks for names in a text without reading its language: for exemptions, where finding too much is harmless.</summary>
internal static class TextWords
{
    /// <summary>Whether one of the names stands in a text with no letter, digit, dash or underscore at either side.</summary>
    public static bool Contains(string text, params string[] names)
    {
        foreach (var name in names)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if ((at == 0 || !IsWordCharacter(text[at - 1])) && (end == text.Length || !IsWordCharacter(text[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWordCharacter(char c) => c is '-' or '_' || char.IsLetterOrDigit(c);
}
