using System.Text;

namespace DockerLint.Reporting;

/// <summary>Texts that quote files, for readers that obey control characters: terminals, logs, XML.</summary>
internal static class PrintableText
{
    /// <summary>The text with every control character and every lone surrogate replaced, so that it stays on one line and commands nothing.</summary>
    public static string Of(string text)
    {
        if (!text.Any(c => char.IsControl(c) || IsOutsideOfXml(c)))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                result.Append(char.IsControl(text[i]) || IsOutsideOfXml(text[i]) ? '\ufffd' : text[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsOutsideOfXml(char c) => char.IsSurrogate(c) || c is '\ufffe' or '\uffff';
}
