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
    public TextSpan Span
    {
        get
        {
            if (Command.NameArgument is not { } name)
            {
                return Command.Span;
            }

            // Of two words, as in "go mod download", the call knows the first.
            var second = Call.SubCommand?.IndexOf(' ') is { } blank and > 0 ? Call.SubCommand.Substring(blank + 1) : null;
            var last = Command.Arguments.FirstOrDefault(argument => second is not null && argument.Text == second) ?? Call.SubCommandArgument;
            return last is not null && last.Span.End > name.Span.Start ? TextSpan.FromBounds(name.Span.Start, last.Span.End) : name.Span;
        }
    }

    /// <summary>Program and sub-command for messages, such as <c>apt-get install</c>.</summary>
    public string Text => Call.SubCommand is { } sub ? Call.Tool + " " + sub : Call.Tool;

    /// <summary>Whether it installs, or brings up to date, something from a repository: not a group's or module's state alone.</summary>
    public bool Fetches => Call.Action is PackageAction.Install or PackageAction.Upgrade && Call.SubCommand is not "module enable";
}
