using System.Runtime.CompilerServices;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;
using DockerLint.Shell.Syntax;

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

    /// <summary>An action for each readable text for a POSIX shell.</summary>
    public static void RegisterPosixScriptAction(this AnalysisContext context, Action<ShellScriptAnalysisContext> action) => context.RegisterShellScriptAction(script =>
    {
        if (IsJudged(script.Script))
        {
            action(script);
        }
    });

    /// <summary>An action for each node of a type in a readable text for a POSIX shell, not in one that it hands to another shell.</summary>
    public static void RegisterPosixNodeAction<TNode>(this AnalysisContext context, Action<ShellNodeAnalysisContext<TNode>> action)
        where TNode : ShellSyntaxNode => context.RegisterShellNodeAction<TNode>(node =>
    {
        if (Verdict(node.Script) is { IsJudged: true } verdict && verdict.IsOwn(node.ShellTree))
        {
            action(node);
        }
    });

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
    public static bool IsJudged(ShellScript script) => Verdict(script).IsJudged;

    /// <summary>Whether a shell with the rules of POSIX reads a text; no when its commands are those of Windows.</summary>
    public static bool IsForPosixShell(ShellScript script) => Verdict(script).IsForPosixShell;

    /// <summary>Whether a script defines a function of a name, so that a command of that name is its own.</summary>
    public static bool DefinesFunction(ShellScript script, string name) => Verdict(script).Functions.Contains(name);

    private static ScriptVerdict Verdict(ShellScript script) => Verdicts.GetValue(script, text => new ScriptVerdict(text));

    // "if exist" and "for %i" are those of cmd.
    private static bool IsOfWindows(SimpleCommand command) =>
        (command.Name is "exist" or "not" && (command.Nesting & CommandNesting.Condition) != 0)
        || command.NameArgument?.Text is { Length: > 0 } name
        && (ProgramsOfWindows.Contains(name) || (name.Length > 2 && name[1] == ':' && char.IsLetter(name[0])) || name[0] == '@');

    private sealed class ScriptVerdict
    {
        private readonly ShellScript script;
        private readonly HashSet<ShellSyntaxTree> handedOn = [];
        private HashSet<string>? functions;

        public ScriptVerdict(ShellScript script)
        {
            this.script = script;
            // A broken JSON array is explained by a rule of its own.
            IsForPosixShell = script.Text is { } text
                && !BrokenJson.LooksLikeJson(text.Text, out _)
                && script.State.Dialect is ShellDialect.Sh or ShellDialect.Dash or ShellDialect.Ash or ShellDialect.Bash or ShellDialect.Ksh
                && !(script.State.Dialect == ShellDialect.Sh && script.Commands.Any(IsOfWindows));
            IsJudged = IsForPosixShell && script.Problems.All(problem => problem.Kind == ShellProblemKind.UnterminatedHereDocument);
            foreach (var command in script.Commands)
            {
                if (command is { Syntax: { } syntax, Origin: not CommandOrigin.Script })
                {
                    handedOn.Add(syntax.SyntaxTree);
                }
            }
        }

        public bool IsForPosixShell { get; }

        public bool IsJudged { get; }

        public HashSet<string> Functions => functions ??= FindFunctions(script);

        /// <summary>Whether a tree is that of the text itself or of a substitution in it.</summary>
        public bool IsOwn(ShellSyntaxTree tree) => !handedOn.Contains(tree);

        private static HashSet<string> FindFunctions(ShellScript script)
        {
            var names = script.Trees.SelectMany(tree => tree.Root.DescendantNodes()).OfType<FunctionDefinitionSyntax>().Select(function => function.Name.LiteralText ?? string.Empty);
            return new HashSet<string>(names, StringComparer.Ordinal);
        }
    }
}
