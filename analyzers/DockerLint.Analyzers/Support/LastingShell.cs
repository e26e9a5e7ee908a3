using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// Tells commands of containers below which a shell stays as the first process. A shell gives its place to the last command of a list, so
/// that <c>a &amp;&amp; b</c> leaves none behind; it stays for pipelines, endless loops, and what it has started in the background.
/// </summary>
internal static class LastingShell
{
    /// <summary>The command that keeps the shell; null when none is known to, or when the script handles signals itself.</summary>
    /// <param name="commands">The commands of one script.</param>
    /// <param name="isShell">Whether a shell reads them; else only those count that stand in a text for one (<c>sh -c</c>).</param>
    public static SimpleCommand? Find(IReadOnlyList<SimpleCommand> commands, bool isShell)
    {
        var own = commands.Where(command => (isShell ? command.Parent is null : command is { Origin: CommandOrigin.ShellArgument, Parent.Parent: null }) && !IsIn(command, CommandNesting.Substitution | CommandNesting.Function)).ToArray();
        if (own.Length == 0 || own.Any(command => command.Name is null or "trap" or "tini" or "dumb-init" or "catatonit" or "." or "source" || command.HasWrapper("tini") || command.HasWrapper("dumb-init")))
        {
            return null;
        }

        var last = own[own.Length - 1];
        if (last.HasWrapper("exec"))
        {
            return null;
        }

        return last.PipedFrom is not null ? last
            : IsIn(last, CommandNesting.Loop) ? own.FirstOrDefault(command => IsIn(command, CommandNesting.Condition) && command.Name is "true" or ":")
            : last.Name == "wait" ? own.FirstOrDefault(command => IsIn(command, CommandNesting.Background))
            : null;
    }

    private static bool IsIn(SimpleCommand command, CommandNesting nesting) => (command.Nesting & nesting) != 0;
}
