using System.Text;
using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Caching;

/// <summary>
/// The text of a cache file: a header that names the format and the code that wrote it, the job, the stamps of all paths that
/// the findings depend on, the findings. One line each, fields separated by tabs.
/// </summary>
internal static class CacheText
{
    private const string FormatName = "DockerLint findings 5";
    private const string PathMark = "path\t";
    private const string ProbeMark = "probe\t";
    private const string FindingMark = "finding\t";
    private const string End = "end";

    // The clock of file systems lags behind, and FAT's ticks every two seconds.
    private static readonly TimeSpan ClockTick = TimeSpan.FromSeconds(2);

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
            if (line.StartsWith(PathMark, StringComparison.Ordinal))
            {
                var fields = line.Split('\t');
                if (fields.Length != 3 || PathStamp.Of(FindingText.Unescape(fields[1])).Text != fields[2])
                {
                    return null;
                }
            }
            else if (line.StartsWith(ProbeMark, StringComparison.Ordinal))
            {
                var fields = line.Split('\t');
                if (fields.Length != 3 || PathStamp.PresenceOf(FindingText.Unescape(fields[1])).Text != fields[2])
                {
                    return null;
                }
            }
            else if (line.StartsWith(FindingMark, StringComparison.Ordinal) && FindingText.Parse(line.Substring(FindingMark.Length)) is { } finding)
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
        var probed = new HashSet<string>(outcome.ProbedPaths, StringComparer.Ordinal);
        probed.ExceptWith(job.Files);
        foreach (var path in job.Files.Concat(outcome.ConsultedPaths).Concat(EngineFiles.Paths).Distinct(StringComparer.Ordinal))
        {
            if (probed.Contains(path))
            {
                AppendPath(text, ProbeMark, path, PathStamp.PresenceOf(path));
                continue;
            }

            var stamp = PathStamp.Of(path);
            if (stamp.Written >= started - ClockTick)
            {
                return null;
            }

            AppendPath(text, PathMark, path, stamp);
        }

        // The report that the job has written has to be as it left it: then it need not be written again.
        if (job.SarifFile is { } sarif)
        {
            AppendPath(text, PathMark, sarif, PathStamp.Of(sarif));
        }

        foreach (var finding in outcome.Findings)
        {
            text.Append(FindingMark).Append(FindingText.Format(finding)).Append('\n');
        }

        return text.Append(End).ToString();
    }

    private static void AppendPath(StringBuilder text, string mark, string path, PathStamp stamp) =>
        text.Append(mark).Append(FindingText.Escape(path)).Append('\t').Append(stamp.Text).Append('\n');

    private static string Header(LintJob job)
    {
        var text = new StringBuilder();
        AppendLine(text, FormatName);
        AppendLine(text, typeof(CacheText).Module.ModuleVersionId.ToString("N"));
        AppendLine(text, job.Directory);
        AppendLine(text, job.Root ?? "");
        AppendLine(text, job.BuildContext ?? "");
        AppendLine(text, job.Mode);
        AppendLine(text, job.Level);
        AppendLine(text, Digest(job.Build.Format()));
        AppendLine(text, job.Facts);
        AppendLine(text, job.ShellCheck);
        AppendLine(text, job.SarifFile ?? "");
        AppendLine(text, job.BaselineFile ?? "");
        AppendLine(text, string.Join("\n", job.ConfigurationFiles));
        AppendLine(text, string.Join("\n", job.Analyzers));
        foreach (var file in job.Files)
        {
            AppendLine(text, file);
        }

        // Ends the list of files: what follows is never empty.
        AppendLine(text, "");
        return text.ToString();
    }

    // Build arguments may be secrets, which shall not lie about in a folder of build outputs.
    private static string Digest(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        using var algorithm = System.Security.Cryptography.SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    private static void AppendLine(StringBuilder text, string value) => text.Append(FindingText.Escape(value)).Append('\n');
}
