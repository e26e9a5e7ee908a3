using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// A shell text with the facts that rules share. Parsing never fails: what a shell would not accept is told in
/// <see cref="Problems"/>, and the commands around it are there all the same.
/// </summary>
public sealed class ShellScript
{
    internal ShellScript(MappedText? text, ShellState state, IReadOnlyList<SimpleCommand> commands, IReadOnlyList<ShellProblem> problems, ShellState finalState)
    {
        Text = text;
        State = state;
        Commands = commands;
        Problems = problems;
        FinalState = finalState;
    }

    /// <summary>The text; null when there is none, because the words were split by the file's own syntax.</summary>
    public MappedText? Text { get; }

    /// <summary>The shell at the beginning.</summary>
    public ShellState State { get; }

    /// <summary>The shell at the end, after what <c>set</c> changed.</summary>
    public ShellState FinalState { get; }

    /// <summary>
    /// All simple commands in the order of the text: those in control flow, subshells, functions and substitutions, and those in the
    /// text of <c>sh -c</c>, <c>su -c</c>, <c>eval</c> and here-documents that a shell reads, each behind the command that runs it.
    /// </summary>
    public IReadOnlyList<SimpleCommand> Commands { get; }

    /// <summary>What the shell would not accept; always empty for shells that are not POSIX.</summary>
    public IReadOnlyList<ShellProblem> Problems { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text as the shell gets it: without the continuations of the file around it.</param>
    /// <param name="dialect">The shell, in its state at start.</param>
    /// <param name="variables">Values of variables that come from outside; null for one that nothing is known to set.</param>
    public static ShellScript Parse(MappedText text, ShellDialect dialect, Func<string, ResolvedValue?>? variables = null) =>
        Parse(text, ShellState.Of(dialect), variables);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text as the shell gets it: without the continuations of the file around it.</param>
    /// <param name="state">The shell with its options.</param>
    /// <param name="variables">Values of variables that come from outside; null for one that nothing is known to set.</param>
    public static ShellScript Parse(MappedText text, ShellState state, Func<string, ResolvedValue?>? variables = null)
    {
        if (state.Dialect.IsWindows())
        {
            return new ShellScript(text, state, WindowsCommandReader.Read(text, state), [], state);
        }

        var collector = new CommandCollector(new ExecutionScope(state, variables));
        if (state.Dialect.IsPosix())
        {
            collector.Collect(text);
        }

        return collector.ToScript(text, state);
    }

    /// <summary>Takes words that are already split, such as those of a JSON array; there is no expansion in them.</summary>
    /// <param name="words">Each word unescaped and mapped to the file; none gives a script without commands.</param>
    /// <param name="variables">Values of variables for a script inside, as in <c>["sh", "-c", "…"]</c>.</param>
    public static ShellScript FromExecForm(IReadOnlyList<MappedText> words, Func<string, ResolvedValue?>? variables = null) =>
        FromExecForm(words.Select(word => (word, ResolvedValue.Known(word.Text))).ToArray(), variables);

    /// <summary>Takes words that are already split and may hold variables of the file around them.</summary>
    /// <param name="words">Each word unescaped and mapped to the file, with what is known of it.</param>
    /// <param name="variables">Values of variables for a script inside.</param>
    internal static ShellScript FromExecForm(IReadOnlyList<(MappedText Text, ResolvedValue Value)> words, Func<string, ResolvedValue?>? variables)
    {
        var collector = new CommandCollector(new ExecutionScope(ShellState.None, variables));
        collector.CollectExecForm(words);
        return collector.ToScript(null, ShellState.None);
    }
}
