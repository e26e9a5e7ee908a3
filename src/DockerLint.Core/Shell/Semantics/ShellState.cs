namespace DockerLint.Shell.Semantics;

/// <summary>Which shell reads a text and which of its options are on. Null stands for not known.</summary>
/// <param name="Dialect">The shell.</param>
/// <param name="ErrExit"><c>set -e</c>: a failing command ends the script.</param>
/// <param name="PipeFail"><c>set -o pipefail</c>: a failing command anywhere in a pipeline fails it.</param>
/// <param name="NoUnset"><c>set -u</c>: expanding an unset variable is an error.</param>
public sealed record ShellState(ShellDialect Dialect, bool? ErrExit, bool? PipeFail, bool? NoUnset)
{
    /// <summary>Nothing is known.</summary>
    public static ShellState Unknown { get; } = new(ShellDialect.Unknown, null, null, null);

    /// <summary>No shell: words are given to the program as they are.</summary>
    public static ShellState None { get; } = new(ShellDialect.None, null, null, null);

    /// <summary>A shell as it starts, without options.</summary>
    public static ShellState Of(ShellDialect dialect) =>
        dialect.IsPosix() ? new ShellState(dialect, false, false, false) : new ShellState(dialect, null, null, null);

    /// <summary>The state that a SHELL instruction sets up: its first word is the program, the others are options up to <c>-c</c>.</summary>
    /// <param name="words">The words of its JSON array, unescaped.</param>
    public static ShellState FromShellInstruction(IReadOnlyList<string> words)
    {
        var index = 0;
        // "/usr/bin/env bash" and "busybox sh" name the shell second.
        while (index + 1 < words.Count && words[index].Substring(words[index].LastIndexOf('/') + 1) is "env" or "busybox")
        {
            index++;
            while (index + 1 < words.Count && words[index].StartsWith("-", StringComparison.Ordinal))
            {
                index++;
            }
        }

        return index < words.Count ? ShellOptions.Apply(Of(ShellDialects.FromProgram(words[index])), words.Skip(index + 1)) : Unknown;
    }

    /// <summary>The state that the first line of a script asks for; <see cref="Unknown"/> when it names no shell.</summary>
    /// <param name="line">The line with its <c>#!</c>.</param>
    public static ShellState FromShebang(string line) =>
        line.StartsWith("#!", StringComparison.Ordinal) ? FromInterpreter(line.Substring(2)) : Unknown;

    /// <summary>The state of an interpreter named with its options, as behind <c>#!</c> or on the line of a here-document.</summary>
    /// <param name="command">For instance <c>bash</c>, <c>/bin/sh -e</c> or <c>/usr/bin/env bash</c>.</param>
    public static ShellState FromInterpreter(string command) =>
        FromShellInstruction(command.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What holds after either of two ways was taken.</summary>
    internal static ShellState Join(ShellState one, ShellState other) =>
        one == other
            ? one
            : new ShellState(
                one.Dialect == other.Dialect ? one.Dialect : ShellDialect.Unknown,
                one.ErrExit == other.ErrExit ? one.ErrExit : null,
                one.PipeFail == other.PipeFail ? one.PipeFail : null,
                one.NoUnset == other.NoUnset ? one.NoUnset : null);
}
