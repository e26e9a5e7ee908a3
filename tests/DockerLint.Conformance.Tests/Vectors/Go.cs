using System.Globalization;
using System.Text;

namespace DockerLint.Conformance.Vectors;

/// <summary>Writes values as Go's fmt and strconv do; the expectations of many rows are such texts.</summary>
internal static class Go
{
    /// <summary><c>%q</c> of a string.</summary>
    public static string Quote(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                '\v' => "\\v",
                '\a' => "\\a",
                < ' ' or '\u007F' => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
                '\u00A0' or '\uFEFF' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    /// <summary><c>%q</c> of a slice of strings.</summary>
    public static string Quote(IEnumerable<string> texts) => "[" + string.Join(" ", texts.Select(Quote)) + "]";
}
