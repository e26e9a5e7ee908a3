using System.Text;

namespace DockerLint.Cli.Migration;

/// <summary>What the configuration of another linter becomes: settings of one section of an <c>.editorconfig</c>, and what has no counterpart.</summary>
/// <param name="source">The file it comes from, as shown to people.</param>
/// <param name="pattern">The pattern of the section.</param>
internal sealed class MigratedSettings(string source, string pattern)
{
    private readonly List<(string Key, string Value, string? Comment)> settings = [];
    private readonly List<string> notes = [];

    /// <summary>The settings in order; of two with one key the last one counts.</summary>
    public IReadOnlyList<(string Key, string Value, string? Comment)> Settings => settings;

    /// <summary>Takes a setting; a later one of the same key takes the place of an earlier one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="comment">What it was; null for nothing.</param>
    public void Set(string key, string value, string? comment)
    {
        settings.RemoveAll(setting => setting.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        settings.Add((key, OneLine(value), comment));
    }

    /// <summary>Takes the severity of a rule.</summary>
    public void SetSeverity(string id, string severity, string? comment) => Set($"dotnet_diagnostic.{id}.severity", severity, comment);

    /// <summary>Takes something that has no counterpart.</summary>
    public void Note(string text) => notes.Add(OneLine(text));

    /// <summary>The section as text, each line ended, without the settings that are left out.</summary>
    /// <param name="isLeftOut">Tells whether a setting is left out.</param>
    public string ToText(Func<string, string, bool> isLeftOut)
    {
        var text = new StringBuilder($"# From {source}, by 'dockerlint migrate'\n[{pattern}]\n");
        string? comment = null;
        foreach (var setting in settings)
        {
            if (isLeftOut(setting.Key, setting.Value))
            {
                continue;
            }

            if (setting.Comment is not null && setting.Comment != comment)
            {
                text.Append("# ").Append(setting.Comment).Append('\n');
            }

            comment = setting.Comment;
            text.Append(setting.Key).Append(" = ").Append(setting.Value).Append('\n');
        }

        foreach (var note in notes)
        {
            text.Append("# no counterpart: ").Append(note).Append('\n');
        }

        return text.ToString();
    }

    // A comment mark would end the value, and a line break the line.
    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
