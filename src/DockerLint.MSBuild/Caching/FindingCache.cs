using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Caching;

/// <summary>
/// Findings of the last run together with a stamp of everything they depend on. The cache checks itself: whatever does not
/// match exactly, is damaged or cannot be read counts as absent, and one that cannot be written is done without.
/// </summary>
/// <param name="path">Full path of the file.</param>
internal sealed class FindingCache(string path)
{
    /// <summary>The findings of a job when nothing has changed since they were written; else null.</summary>
    public IReadOnlyList<BuildFinding>? Read(LintJob job)
    {
        try
        {
            return File.Exists(path) ? CacheText.Parse(File.ReadAllText(path), job) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps the outcome of a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="started">When the job began: what was written since may have been read before, so it is not kept.</param>
    public void Write(LintJob job, LintOutcome outcome, DateTime started)
    {
        if (CacheText.Format(job, outcome, started) is not { } text)
        {
            return;
        }

        var temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            File.WriteAllText(temporary, text);
            Publish(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
        }
    }

    // A build that reads at the same time sees the old file or the new one, never half of one.
    private void Publish(string temporary)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, path);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It lies in a folder of build outputs and harms nobody there.
        }
    }
}
