using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>An update of the index of packages in a RUN that does nothing with it.</summary>
internal static class OrphanUpdate
{
    // Commands that surely install nothing. Behind anything else, such as a script, the index may be used.
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "rm", "echo", "printf", "true", ":", "set", "cd", "mkdir", "ln", "chmod", "chown", "touch", "cat", "sed", "ls", "mv", "cp", "export", "exit", "sleep", "date", "useradd", "adduser", "groupadd", "addgroup",
    };

    /// <summary>
    /// Whether a call fetches the index, nothing behind it in the RUN installs anything or may do so, and the index is not in a mount.
    /// </summary>
    public static bool Is(RunCall call)
    {
        var step = call.Step;
        var index = call.Call.Manager switch
        {
            PackageManager.AptGet or PackageManager.Apt or PackageManager.Aptitude => "/var/lib/apt/lists",
            PackageManager.Apk => "/var/cache/apk",
            PackageManager.Zypper => "/var/cache/zypp",
            _ => null,
        };
        return call.Call.Action == PackageAction.Refresh
            && index is not null
            && !step.IsMounted(index)
            && !step.IsRemovedBehind(call.Index, index)
            && !step.Calls.Any(later => later.Index > call.Index && later.Call.SubCommand is "distclean" or "dist-clean")
            && call.Command.Nesting == CommandNesting.None
            && step.Commands.Skip(call.Index + 1).All(IsIdle);
    }

    private static bool IsIdle(SimpleCommand command) =>
        command.Name is { } name
            ? Idle.Contains(name) || PackageManagerCall.From(command) is { Action: PackageAction.Clean or PackageAction.Refresh or PackageAction.Remove }
            : command.HasNoProgram;
}
