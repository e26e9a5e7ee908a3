namespace DockerLint.Analyzers.Support;

/// <summary>What a container runs, in a Dockerfile or a Compose file.</summary>
internal static class RunTimeCommands
{
    /// <summary>The origins of commands that a container starts with.</summary>
    public const ShellCommandOrigins Start = ShellCommandOrigins.Cmd | ShellCommandOrigins.Entrypoint | ShellCommandOrigins.ComposeCommand | ShellCommandOrigins.ComposeEntrypoint;

    /// <summary>
    /// The words of a command that are known, each with its place. None of a command that only runs a script, whose commands are
    /// seen by themselves; with the first word where that is an option for the entry point of an image.
    /// </summary>
    public static IEnumerable<KnownWord> KnownWords(ShellCommandAnalysisContext context)
    {
        var command = context.Command;
        if (command.HasInnerCommands)
        {
            yield break;
        }

        if (command.NameArgument is { Text: { Length: > 1 } first } name && first[0] == '-')
        {
            yield return new KnownWord(first, name.Span);
        }

        foreach (var argument in command.Arguments)
        {
            if (argument.Text is { } text)
            {
                yield return new KnownWord(text, argument.Span);
            }
        }
    }

    /// <summary>Whether a value has the form of a commit: forty hexadecimal digits.</summary>
    public static bool IsCommit(string text) => text.Length == 40 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
