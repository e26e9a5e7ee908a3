using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A call of a package manager in a RUN.</summary>
/// <param name="Step">The RUN.</param>
/// <param name="Index">Index among the commands of the RUN.</param>
/// <param name="Call">The call.</param>
internal sealed record RunCall(RunStep Step, int Index, PackageManagerCall Call)
{
    /// <summary>The command.</summary>
    public SimpleCommand Command => Call.Command;

    /// <summary>The place of the program's name and its sub-command.</summary>
    public TextSpan Span => Command.NameArgument is not { } name ? Command.Span
        : Call.SubCommandArgument is { } sub && sub.Span.End > name.Span.Start ? TextSpan.FromBounds(name.Span.Start, sub.Span.End)
        : name.Span;

    /// <summary>Program and sub-command for messages, such as <c>apt-get install</c>.</summary>
    public string Text => Call.SubCommand is { } sub ? Call.Tool + " " + sub : Call.Tool;

    /// <summary>Whether it installs, or brings up to date, something from a repository: not a group's or module's state alone.</summary>
    public bool Fetches => Call.Action is PackageAction.Install or PackageAction.Upgrade && Call.SubCommand is not "module enable";
}
