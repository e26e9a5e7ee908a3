using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// One simple command with everything around it that rules ask for. <c>[[ … ]]</c> counts as a command of that name; an assignment
/// alone is a command without a name.
/// </summary>
public sealed class SimpleCommand
{
    internal SimpleCommand()
    {
    }

    /// <summary>
    /// Its node: a <see cref="SimpleCommandSyntax"/> or a <see cref="TestCommandSyntax"/>. Null for words that the file's own syntax
    /// has split, and in shells that are not POSIX-like.
    /// </summary>
    public ShellCommandSyntax? Syntax { get; internal set; }

    /// <summary>Its place in the file, from its first assignment or word to its last word or redirection.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>
    /// The name of the program, without its path and behind all <see cref="Wrappers"/>; in lower case and without <c>.exe</c> for the
    /// shells of Windows. Null when it is not known or there is none.
    /// </summary>
    public string? Name { get; internal set; }

    /// <summary>The word that gave the name, path included; null when there is none.</summary>
    public ShellArgument? NameArgument { get; internal set; }

    /// <summary>Whether it has no program at all: assignments or redirections alone.</summary>
    public bool HasNoProgram => NameArgument is null;

    /// <summary>Programs in front that only run it, the outermost first.</summary>
    public IReadOnlyList<CommandWrapper> Wrappers { get; internal set; } = [];

    /// <summary>Assignments in front, those behind <c>env</c> and <c>sudo</c> included.</summary>
    public IReadOnlyList<ShellAssignment> Assignments { get; internal set; } = [];

    /// <summary>What the program gets behind its name.</summary>
    public IReadOnlyList<ShellArgument> Arguments { get; internal set; } = [];

    /// <summary>All words as written: wrappers, name and arguments.</summary>
    public IReadOnlyList<ShellWord> Words { get; internal set; } = [];

    /// <summary>Its redirections, in order.</summary>
    public IReadOnlyList<ShellRedirection> Redirections { get; internal set; } = [];

    /// <summary>What stands between it and the command before; the first command of a compound one has that of the compound.</summary>
    public CommandConnector Connector { get; internal set; }

    /// <summary>Its place in its pipeline.</summary>
    public PipelinePosition Pipeline { get; internal set; }

    /// <summary>The simple command whose output it reads through a pipe; null when there is none or it is a compound command.</summary>
    public SimpleCommand? PipedFrom { get; internal set; }

    /// <summary>What it stands in.</summary>
    public CommandNesting Nesting { get; internal set; }

    /// <summary>Whether its pipeline is negated by <c>!</c>.</summary>
    public bool IsNegated { get; internal set; }

    /// <summary>Where its text comes from.</summary>
    public CommandOrigin Origin { get; internal set; }

    /// <summary>The command that runs the text it stands in (<c>sh -c</c>, <c>eval</c>); null for commands of the script itself.</summary>
    public SimpleCommand? Parent
    {
        get;
        internal set
        {
            field = value;
            if (value is not null)
            {
                value.HasInnerCommands = true;
            }
        }
    }

    /// <summary>Whether it is the <see cref="Parent"/> of other commands: it runs a text that was read.</summary>
    public bool HasInnerCommands { get; private set; }

    /// <summary>The shell and its options at this command.</summary>
    public ShellState State { get; internal set; } = ShellState.Unknown;

    /// <summary>Whether it is run through a wrapper of this name.</summary>
    public bool HasWrapper(string name) => Wrappers.Any(wrapper => wrapper.Name == name);

    /// <summary>Name and arguments; for the debugger.</summary>
    public override string ToString() => string.Join(" ", new[] { Name ?? NameArgument?.ToString() ?? string.Empty }.Concat(Arguments.Select(argument => argument.ToString())));
}
