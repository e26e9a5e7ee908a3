using System.Globalization;
using System.Text;

namespace DockerLint.MSBuild.Linting;

/// <summary>A finding as one line of text, fields separated by tabs.</summary>
internal static class FindingText
{
    /// <summary>The line.</summary>
    public static string Format(BuildFinding finding) => string.Join(
        "\t",
        finding.Id,
        Number((int)finding.Severity),
        finding.IsRaised ? "1" : "0",
        Number(finding.Line),
        Number(finding.Column),
        Number(finding.EndLine),
        Number(finding.EndColumn),
        Escape(finding.File ?? ""),
        Escape(finding.HelpLink ?? ""),
        Escape(finding.Message),
        finding.IsLocked ? "1" : "0",
        "."); // so that a line cut short is no line

    /// <summary>The finding of a line; null when it is none.</summary>
    public static BuildFinding? Parse(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != 12 || fields[11] != "."
            || !TryNumber(fields[1], out var severity) || severity > (int)BuildSeverity.Error
            || !TryNumber(fields[3], out var startLine) || !TryNumber(fields[4], out var startColumn)
            || !TryNumber(fields[5], out var endLine) || !TryNumber(fields[6], out var endColumn))
        {
            return null;
        }

        return new BuildFinding(
            fields[0], (BuildSeverity)severity, fields[2] == "1", Unescape(fields[9]), NullIfEmpty(fields[7]), startLine, startColumn, endLine, endColumn, NullIfEmpty(fields[8]))
        {
            IsLocked = fields[10] == "1",
        };
    }

    /// <summary>A text without tabs and line breaks.</summary>
    public static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");

    /// <summary>What <see cref="Escape"/> was given.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            plain.Append(text[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
        }

        return plain.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool TryNumber(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : Unescape(text);
}
