using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Projects;

/// <summary>A call of the <c>dotnet</c> command line: its verb, the project it works on, and the options that decide about the result.</summary>
public sealed class DotNetCommand
{
    internal DotNetCommand(SimpleCommand command, string verb)
    {
        Command = command;
        Verb = verb;
    }

    /// <summary>The command in the script.</summary>
    public SimpleCommand Command { get; }

    /// <summary>The verb, such as <c>restore</c> or <c>publish</c>; <c>exec</c> where a <c>.dll</c> is run.</summary>
    public string Verb { get; }

    /// <summary>The project, solution or folder that is named; null when none is: then it is the one in the working directory.</summary>
    public ResolvedValue? Target { get; internal set; }

    /// <summary>The argument that holds <see cref="Target"/>; null when none is named.</summary>
    public ShellArgument? TargetArgument { get; internal set; }

    /// <summary><c>-c</c>; null when it is not given.</summary>
    public ResolvedValue? Configuration { get; internal set; }

    /// <summary><c>-f</c>; null when it is not given.</summary>
    public ResolvedValue? Framework { get; internal set; }

    /// <summary><c>-r</c>; null when it is not given.</summary>
    public ResolvedValue? Runtime { get; internal set; }

    /// <summary><c>-a</c>; null when it is not given.</summary>
    public ResolvedValue? Architecture { get; internal set; }

    /// <summary><c>--os</c>; null when it is not given.</summary>
    public ResolvedValue? OperatingSystem { get; internal set; }

    /// <summary><c>-o</c>; null when it is not given.</summary>
    public ResolvedValue? Output { get; internal set; }

    /// <summary>Whether <c>--no-restore</c> is given, also by <c>--no-build</c>, which implies it.</summary>
    public bool IsWithoutRestore { get; internal set; }

    /// <summary>Whether <c>--no-build</c> is given.</summary>
    public bool IsWithoutBuild { get; internal set; }

    /// <summary>What <c>--self-contained</c> and its like say; null when they say nothing.</summary>
    public bool? IsSelfContained { get; internal set; }

    /// <summary>Properties given by <c>-p:Name=value</c> and its like; names are compared without regard to case.</summary>
    public IReadOnlyDictionary<string, ResolvedValue> Properties { get; internal set; } = new Dictionary<string, ResolvedValue>();

    /// <summary>Whether there may be options that cannot be seen, because an argument is not known.</summary>
    public bool MayHaveMore { get; internal set; }

    /// <summary>The call that a command makes; null when it calls something else, or no verb is known.</summary>
    public static DotNetCommand? From(SimpleCommand command) => command.Name == "dotnet" ? new DotNetCommandReader(command).Read() : null;

    /// <summary>The verb; for the debugger.</summary>
    public override string ToString() => "dotnet " + Verb;
}
