namespace DockerLint.Compose.Semantics;

/// <summary>Splits short notations before their variables are replaced: what stands in <c>${…}</c> separates nothing.</summary>
internal static class ShortSyntax
{
    public static IReadOnlyList<TextSpan> Split(string text, char separator)
    {
        var parts = new List<TextSpan>();
        var (start, braces) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && (braces > 0 || (i > 0 && text[i - 1] == '$')))
            {
                braces++;
            }
            else if (text[i] == '}' && braces > 0)
            {
                braces--;
            }
            else if (text[i] == separator && braces == 0)
            {
                parts.Add(TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        parts.Add(TextSpan.FromBounds(start, text.Length));
        return parts;
    }
}
