using System.Runtime.CompilerServices;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Actions for rules about how a text is written for a POSIX shell.</summary>
internal static class ShellFindings
{
    private static readonly ConditionalWeakTable<ShellScript, ScriptVerdict> Verdicts = new();

    // Where nothing is known of the image, the command word tells that the text is one for Windows.
    private static readonly HashSet<string> ProgramsOfWindows = new(StringComparer.OrdinalIgnoreCase)
    {
        "powershell", "powershell.exe", "pwsh", "pwsh.exe", "cmd", "cmd.exe", "choco", "choco.exe", "setx", "setx.exe", "msiexec", "msiexec.exe", "reg", "reg.exe", "icacls", "net.exe", "dism", "dism.exe",
        "start-process", "invoke-webrequest", "new-item", "set-executionpolicy", "copy-item", "remove-item", "expand-archive", "add-windowsfeature", "install-windowsfeature",
    };

    /// <summary>An action for each command that stands in a readable text for a POSIX shell itself, not in one that it hands to another shell.</summary>
    public static void RegisterPosixCommandAction(this AnalysisContext context, Action<ShellScriptAnalysisContext, SimpleCommand> action) => context.RegisterShellScriptAction(script =>
    {
        if (IsJudged(script.Script))
        {
            foreach (var command in script.Script.Commands)
            {
                if (command.Origin == CommandOrigin.Script)
                {
                    action(script, command);
                }
            }
        }
    });

    /// <summary>
    /// Whether the way a text is written can be judged: a shell with the rules of POSIX reads it (<c>zsh</c> splits and matches
    /// otherwise), and it can be read to its end.
    /// </summary>
    public static bool IsJudged(ShellScript script) => IsForPosixShell(script) && script.Problems.All(problem => problem.Kind == ShellProblemKind.UnterminatedHereDocument);

    /// <summary>Whether a shell with the rules of POSIX reads a text; no when its commands are those of Windows.</summary>
    public static bool IsForPosixShell(ShellScript script) => Verdicts.GetValue(script, text => new ScriptVerdict(Judge(text))).IsForPosixShell;

    private static bool Judge(ShellScript script) =>
        script.Text is not null
        && script.State.Dialect is ShellDialect.Sh or ShellDialect.Dash or ShellDialect.Ash or ShellDialect.Bash or ShellDialect.Ksh
        && !(script.State.Dialect == ShellDialect.Sh && script.Commands.Any(command => IsOfWindows(command)));

    private static bool IsOfWindows(SimpleCommand command) =>
        command.NameArgument?.Text is { Length: > 0 } name
        && (ProgramsOfWindows.Contains(name) || (name.Length > 2 && name[1] == ':' && char.IsLetter(name[0])) || name[0] == '@');

    private sealed class ScriptVerdict(bool isForPosixShell)
    {
        public bool IsForPosixShell { get; } = isForPosixShell;
    }
}
