using System.Globalization;
using System.Text;
using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Caching;

/// <summary>
/// The text of a cache file: a header that names the format and the code that wrote it, the job, the stamps of all paths that
/// the findings depend on, the findings. One line each, fields separated by tabs.
/// </summary>
internal static class CacheText
{
    private const string Format1 = "DockerLint findings 1";
    private const string End = "end";

    /// <summary>The findings in a text; null when it was written for another job, something has changed since, or it is damaged.</summary>
    public static IReadOnlyList<BuildFinding>? Parse(string text, LintJob job)
    {
        var header = Header(job);
        if (!text.StartsWith(header, StringComparison.Ordinal))
        {
            return null;
        }

        var findings = new List<BuildFinding>();
        foreach (var line in text.Substring(header.Length).Split('\n'))
        {
            var fields = line.Split('\t');
            if (fields[0] == "path" && fields.Length == 3)
            {
                if (PathStamp.Of(Unescape(fields[1])).Text != fields[2])
                {
                    return null;
                }
            }
            else if (fields[0] == "finding" && ParseFinding(fields) is { } finding)
            {
                findings.Add(finding);
            }
            else
            {
                // The last line tells that nothing is missing.
                return line == End ? findings : null;
            }
        }

        return null;
    }

    /// <summary>The text for an outcome; null when something was written after the job began, so that it may have been read before or after.</summary>
    public static string? Format(LintJob job, LintOutcome outcome, DateTime started)
    {
        var text = new StringBuilder(Header(job));
        foreach (var path in job.Files.Concat(outcome.ConsultedPaths).Concat(EngineFiles.Paths).Distinct(StringComparer.Ordinal))
        {
            var stamp = PathStamp.Of(path);
            if (stamp.Written >= started)
            {
                return null;
            }

            text.Append("path\t").Append(Escape(path)).Append('\t').Append(stamp.Text).Append('\n');
        }

        foreach (var finding in outcome.Findings)
        {
            AppendFinding(text, finding);
        }

        return text.Append(End).ToString();
    }

    private static string Header(LintJob job)
    {
        var text = new StringBuilder();
        text.Append(Format1).Append('\n')
            .Append(typeof(CacheText).Module.ModuleVersionId.ToString("N")).Append('\n')
            .Append(Escape(job.Directory)).Append('\t').Append(Escape(job.BuildContext ?? "")).Append('\t').Append(Escape(job.Mode)).Append('\t').Append(Escape(job.Level)).Append('\n');
        foreach (var file in job.Files)
        {
            text.Append("file\t").Append(Escape(file)).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendFinding(StringBuilder text, BuildFinding finding)
    {
        text.Append("finding\t").Append(finding.Id)
            .Append('\t').Append(Number((int)finding.Severity))
            .Append('\t').Append(finding.IsRaised ? '1' : '0')
            .Append('\t').Append(Number(finding.Line)).Append('\t').Append(Number(finding.Column))
            .Append('\t').Append(Number(finding.EndLine)).Append('\t').Append(Number(finding.EndColumn))
            .Append('\t').Append(Escape(finding.File ?? ""))
            .Append('\t').Append(Escape(finding.HelpLink ?? ""))
            .Append('\t').Append(Escape(finding.Message)).Append('\n');
    }

    private static BuildFinding? ParseFinding(string[] fields)
    {
        if (fields.Length != 11
            || !TryNumber(fields[2], out var severity) || severity > (int)BuildSeverity.Error
            || !TryNumber(fields[4], out var line) || !TryNumber(fields[5], out var column)
            || !TryNumber(fields[6], out var endLine) || !TryNumber(fields[7], out var endColumn))
        {
            return null;
        }

        return new BuildFinding(
            fields[1], (BuildSeverity)severity, fields[3] == "1", Unescape(fields[10]), NullIfEmpty(Unescape(fields[8])), line, column, endLine, endColumn, NullIfEmpty(Unescape(fields[9])));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool TryNumber(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");

    private static string Unescape(string text)
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
}
