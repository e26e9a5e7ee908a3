using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What a container runs, in a Dockerfile or a Compose file.</summary>
internal static class RunTimeCommands
{
    /// <summary>The origins of commands that a container starts with.</summary>
    public const ShellCommandOrigins Start = ShellCommandOrigins.Cmd | ShellCommandOrigins.Entrypoint | ShellCommandOrigins.ComposeCommand | ShellCommandOrigins.ComposeEntrypoint;

    /// <summary>All words of a command that are known, each with its place: the program's own and those that Python's or a shell's text hold.</summary>
    public static IEnumerable<(string Text, TextSpan Span)> KnownWords(SimpleCommand command)
    {
        foreach (var argument in command.Arguments)
        {
            if (argument.Text is { } text)
            {
                yield return (text, argument.Span);
            }
        }
    }

    /// <summary>Whether a value has the form of a commit: forty hexadecimal digits.</summary>
    public static bool IsCommit(string text) => text.Length == 40 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
