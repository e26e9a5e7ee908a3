using System.Text;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>Lets the program judge many texts, a hundred at a time.</summary>
internal static class ShellCheckRun
{
    private const int MostFiles = 100;

    /// <summary>What the program says about each text; texts without findings have none.</summary>
    /// <exception cref="ShellCheckException">The program failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<ShellCheckScript, IReadOnlyList<ShellCheckFinding>> Judge(
        ShellCheckProgram program,
        IReadOnlyList<ShellCheckScript> scripts,
        CancellationToken cancellationToken)
    {
        var findings = new Dictionary<ShellCheckScript, IReadOnlyList<ShellCheckFinding>>();
        for (var start = 0; start < scripts.Count; start += MostFiles)
        {
            foreach (var group in JudgeSome(program, scripts.Skip(start).Take(MostFiles), cancellationToken))
            {
                findings.Add(group.Key, group.ToArray());
            }
        }

        return findings;
    }

    private static ILookup<ShellCheckScript, ShellCheckFinding> JudgeSome(ShellCheckProgram program, IEnumerable<ShellCheckScript> scripts, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, ShellCheckScript>(StringComparer.Ordinal);
        try
        {
            foreach (var script in scripts)
            {
                // Such files are readable by nobody else, which matters since a Dockerfile may hold what it should not.
                var file = Path.GetTempFileName();
                files.Add(file, script);
                File.WriteAllText(file, script.Content, new UTF8Encoding(false));
            }

            return ShellCheckOutput.Read(program.Run(files.Keys.ToArray(), cancellationToken), files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ShellCheckException("its input cannot be written: " + exception.Message);
        }
        finally
        {
            foreach (var file in files.Keys)
            {
                Delete(file);
            }
        }
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder for such files is emptied by the system.
        }
    }
}
