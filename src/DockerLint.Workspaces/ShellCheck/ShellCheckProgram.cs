using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>A ShellCheck program of this machine.</summary>
/// <param name="path">Its full path.</param>
/// <param name="timeout">How long one run may take.</param>
internal sealed class ShellCheckProgram(string path, TimeSpan timeout)
{
    private const string Name = "shellcheck";
    private const int Poll = 50;
    private const int LongestExcerpt = 200;

    // What is said of texts that are no files of their own: files that they source are those of the image, the first line is ours.
    private const string Senseless = "SC1090,SC1091,SC1128,SC2187";

    /// <summary>
    /// Finds the program. A name is looked up by hand: the system's own search would begin in the working directory, which may be
    /// the linted repository's.
    /// </summary>
    /// <param name="options">What the user asked for.</param>
    /// <param name="excluded">Folders whose programs are never started unless they are named.</param>
    /// <param name="searchPath">The value of PATH.</param>
    /// <param name="files">The disk, which remembers where it was looked for.</param>
    /// <exception cref="ShellCheckException">There is none.</exception>
    public static ShellCheckProgram Find(ShellCheckOptions options, IReadOnlyList<string> excluded, string? searchPath, FileStore files)
    {
        if (options.Program is { } given)
        {
            return files.FileExists(given) ? new ShellCheckProgram(given, options.Timeout) : throw new ShellCheckException($"there is no program '{given}'");
        }

        foreach (var folder in (searchPath ?? string.Empty).Split(Path.PathSeparator))
        {
            if (PathNames.TryGetFullPath(string.Empty, folder) is not { } full || !IsRooted(folder) || excluded.Any(root => PathNames.GetRelative(PathNames.Normalize(root), full) is not null))
            {
                continue;
            }

            var candidates = Path.DirectorySeparatorChar == '\\' ? new[] { Name + ".exe" } : [Name];
            if (candidates.Select(candidate => PathNames.Join(full, candidate)).FirstOrDefault(files.FileExists) is { } found)
            {
                return new ShellCheckProgram(found, options.Timeout);
            }
        }

        throw new ShellCheckException($"'{Name}' is in no folder of PATH outside of what is linted");
    }

    /// <summary>Judges files and gives what the program prints.</summary>
    /// <param name="files">Full paths.</param>
    /// <param name="cancellationToken">Ends the program.</param>
    /// <exception cref="ShellCheckException">The program cannot be started, fails, or takes too long.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public string Run(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var arguments = new StringBuilder("--norc --format=json1 --color=never --exclude=" + Senseless + " --");
        foreach (var file in files)
        {
            arguments.Append(" \"").Append(file).Append('"');
        }

        var start = new ProcessStartInfo(path, arguments.ToString())
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        // Options that are meant for a terminal would change what is printed.
        start.EnvironmentVariables.Remove("SHELLCHECK_OPTS");
        try
        {
            using var process = Process.Start(start) ?? throw new ShellCheckException($"'{path}' cannot be started");
            return Watch(process, cancellationToken);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException)
        {
            throw new ShellCheckException($"'{path}' cannot be started: {exception.Message}");
        }
    }

    private string Watch(Process process, CancellationToken cancellationToken)
    {
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        // A program that has ended may have left children that hold its output open, so that too has to end in time.
        while (!process.WaitForExit(Poll) || !output.IsCompleted || !errors.IsCompleted)
        {
            if (cancellationToken.IsCancellationRequested || clock.Elapsed > timeout)
            {
                Kill(process);
                cancellationToken.ThrowIfCancellationRequested();
                throw new ShellCheckException($"'{path}' did not end within {timeout.TotalSeconds:0.#} seconds");
            }

            if (process.HasExited)
            {
                Thread.Sleep(1);
            }
        }

        // 1 says that there are findings.
        if (process.ExitCode is not (0 or 1))
        {
            var said = errors.Result.Trim();
            throw new ShellCheckException($"'{path}' ended with code {process.ExitCode}" + (said.Length == 0 ? string.Empty : ": " + said.Substring(0, Math.Min(said.Length, LongestExcerpt)).Replace('\n', ' ')));
        }

        return output.Result;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has ended in the meantime, or cannot be ended; either way nobody waits for it any more.
        }
    }

    private static bool IsRooted(string folder) =>
        Path.DirectorySeparatorChar == '\\' ? folder.Length > 2 && folder[1] == ':' && folder[2] is '\\' or '/' : folder.Length > 0 && folder[0] == '/';
}
