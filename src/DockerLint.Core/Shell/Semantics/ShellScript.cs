using DockerLint.Semantics;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// A shell text with the facts that rules share. Parsing never fails: what a shell would not accept is told in
/// <see cref="Problems"/>, and the commands around it are there all the same.
/// </summary>
public sealed class ShellScript
{
    private readonly IReadOnlyList<ShellState> treeStates;
    private Dictionary<ShellCommandSyntax, SimpleCommand>? commandsBySyntax;

    internal ShellScript(MappedText? text, ShellState state, IReadOnlyList<SimpleCommand> commands, IReadOnlyList<ShellProblem> problems, ShellState finalState, IReadOnlyList<ShellSyntaxTree> trees, IReadOnlyList<ShellState> treeStates)
    {
        Text = text;
        State = state;
        Commands = commands;
        Problems = problems;
        FinalState = finalState;
        Trees = trees;
        this.treeStates = treeStates;
    }

    /// <summary>The text; null when there is none, because the words were split by the file's own syntax.</summary>
    public MappedText? Text { get; }

    /// <summary>The tree of <see cref="Text"/>; null when there is no text or its shell is not POSIX-like.</summary>
    public ShellSyntaxTree? Tree => Text is not null && Trees.Count > 0 ? Trees[0] : null;

    /// <summary>
    /// All trees: first <see cref="Tree"/>, if there is one, then those of the texts inside that are read anew (<c>sh -c</c>,
    /// <c>eval</c>, here-documents for a shell, backquotes with escapes) in the order in which they are met.
    /// </summary>
    public IReadOnlyList<ShellSyntaxTree> Trees { get; }

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

    /// <summary>The facts of a command by its node; null for a compound command, for one that is missing, and for one of another script.</summary>
    /// <param name="node">A node of one of <see cref="Trees"/>.</param>
    public SimpleCommand? GetCommand(ShellCommandSyntax node)
    {
        if (commandsBySyntax is null)
        {
            commandsBySyntax = [];
            foreach (var command in Commands)
            {
                if (command.Syntax is { } syntax)
                {
                    commandsBySyntax[syntax] = command;
                }
            }
        }

        return commandsBySyntax.TryGetValue(node, out var found) ? found : null;
    }

    /// <summary>
    /// The shell and its options where a node stands: at the simple command around it, else at the first one in it, else at the
    /// start of its tree.
    /// </summary>
    /// <param name="node">A node of one of <see cref="Trees"/>; of any other the state is not known.</param>
    public ShellState GetState(ShellSyntaxNode node)
    {
        foreach (var around in node.Ancestors().Prepend(node).OfType<ShellCommandSyntax>())
        {
            if (GetCommand(around) is { } command)
            {
                return command.State;
            }
        }

        foreach (var inside in node.DescendantNodes().OfType<ShellCommandSyntax>())
        {
            if (GetCommand(inside) is { } command)
            {
                return command.State;
            }
        }

        for (var i = 0; i < Trees.Count; i++)
        {
            if (Trees[i] == node.SyntaxTree)
            {
                return treeStates[i];
            }
        }

        return ShellState.Unknown;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text as the shell gets it: without the continuations of the file around it.</param>
    /// <param name="dialect">The shell, in its state at start.</param>
    /// <param name="variables">Values of variables that come from outside; null for one that nothing is known to set.</param>
    /// <param name="container">The tree of the file that the text stands in, for the locations of nodes.</param>
    public static ShellScript Parse(MappedText text, ShellDialect dialect, Func<string, ResolvedValue?>? variables = null, SyntaxTree? container = null) =>
        Parse(text, ShellState.Of(dialect), variables, container);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text as the shell gets it: without the continuations of the file around it.</param>
    /// <param name="state">The shell with its options.</param>
    /// <param name="variables">Values of variables that come from outside; null for one that nothing is known to set.</param>
    /// <param name="container">The tree of the file that the text stands in, for the locations of nodes.</param>
    public static ShellScript Parse(MappedText text, ShellState state, Func<string, ResolvedValue?>? variables = null, SyntaxTree? container = null)
    {
        if (state.Dialect.IsWindows())
        {
            return new ShellScript(text, state, WindowsCommandReader.Read(text, state), [], state, [], []);
        }

        var collector = new CommandCollector(new ExecutionScope(state, variables), container);
        if (state.Dialect.IsPosix())
        {
            collector.Collect(text);
        }

        return collector.ToScript(text, state);
    }

    /// <summary>Takes words that are already split, such as those of a JSON array; there is no expansion in them.</summary>
    /// <param name="words">Each word unescaped and mapped to the file; none gives a script without commands.</param>
    /// <param name="variables">Values of variables for a script inside, as in <c>["sh", "-c", "…"]</c>.</param>
    /// <param name="container">The tree of the file that the words stand in, for the locations of nodes.</param>
    public static ShellScript FromExecForm(IReadOnlyList<MappedText> words, Func<string, ResolvedValue?>? variables = null, SyntaxTree? container = null) =>
        FromExecForm(words.Select(word => (word, ResolvedValue.Known(word.Text))).ToArray(), variables, container);

    /// <summary>Takes words that are already split and may hold variables of the file around them.</summary>
    /// <param name="words">Each word unescaped and mapped to the file, with what is known of it.</param>
    /// <param name="variables">Values of variables for a script inside.</param>
    /// <param name="container">The tree of the file that the words stand in, for the locations of nodes.</param>
    internal static ShellScript FromExecForm(IReadOnlyList<(MappedText Text, ResolvedValue Value)> words, Func<string, ResolvedValue?>? variables, SyntaxTree? container)
    {
        var collector = new CommandCollector(new ExecutionScope(ShellState.None, variables), container);
        collector.CollectExecForm(words);
        return collector.ToScript(null, ShellState.None);
    }
}
