using System.Globalization;
using System.Text;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// What to lint or to report, as the text of a single property: of the project itself, or a global one of the once-per-build project.
/// Equal requests must give equal texts, so settings are reduced to what can matter to a finding.
/// </summary>
internal sealed class TaskRequest
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    /// <summary>A field; empty when the request has none of that name.</summary>
    public string this[string name] => fields.TryGetValue(name, out var value) ? value : "";

    /// <summary>Adds a field unless it is empty; the order is that of the text.</summary>
    public TaskRequest With(string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            fields[name] = value;
            text.Append(name).Append('=').Append(Encode(value)).Append('+');
        }

        return this;
    }

    /// <summary>The request of a text; what is no field of it is left out.</summary>
    public static TaskRequest Parse(string text)
    {
        var request = new TaskRequest();
        foreach (var field in text.Split('+'))
        {
            var equals = field.IndexOf('=');
            if (equals > 0)
            {
                request.With(field.Substring(0, equals), Decode(field.Substring(equals + 1)));
            }
        }

        return request;
    }

    /// <summary>Adds a field that another request has.</summary>
    public TaskRequest With(string name, TaskRequest other) => With(name, other[name]);

    /// <summary>The text: made of characters that MSBuild neither interprets nor escapes nor takes for a path to put right.</summary>
    public override string ToString() => text.ToString();

    private static string Encode(string value)
    {
        var encoded = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (character < 0x80 && (char.IsLetterOrDigit(character) || character is '/' or '.' or '-' or '_'))
            {
                encoded.Append(character);
            }
            else
            {
                encoded.Append('!').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }

    private static string Decode(string encoded)
    {
        var value = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '!' && i + 4 < encoded.Length && int.TryParse(encoded.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character))
            {
                value.Append((char)character);
                i += 4;
            }
            else
            {
                value.Append(encoded[i]);
            }
        }

        return value.ToString();
    }
}
