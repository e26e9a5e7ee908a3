using DockerLint.Shell.Semantics;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports a change of folder that nobody checks.</summary>
[Analyzer]
public sealed class UncheckedCdAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2164.</summary>
    public static readonly DiagnosticDescriptor Unchecked = new("SC2164", "Change of folder is not checked")
    {
        Message = "If '{0}' fails, what follows runs in the wrong folder; join them by '&&' or use 'set -e'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2164", "tally/shellcheck/SC2164", "shellcheck/SC2164"],
        Documentation = """
            `cd /src; make` runs make in the current folder when `/src` does not exist; with `rm` instead of make that hurts.

            Silent when `set -e` is in force anywhere in the script or by SHELL, when the outcome decides something (`&&`, `||`, `if`), for the
            root folder and `..`, which always exist, and for the last command of the script.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|cd /src|]; make
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN cd /src && make
            ```
            """,
    };

    /// <summary>SC2103.</summary>
    public static readonly DiagnosticDescriptor Back = new("SC2103", "Change of folder is taken back by hand")
    {
        Message = "'{0}' goes elsewhere if the 'cd' before it failed; work in a subshell: ( cd … && … )",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2103", "tally/shellcheck/SC2103", "shellcheck/SC2103"],
        Documentation = """
            A subshell ends in the folder it began in, whatever happened inside.

            ```dockerfile bad
            FROM debian:12-slim
            RUN cd /; tar -xf /tmp/tool.tar; {|SC2103:cd -|}
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN (cd / && tar -xf /tmp/tool.tar)
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Unchecked, Back];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixScriptAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context)
    {
        var commands = context.Script.Commands;
        if (context.Script.State.ErrExit != false || commands.Any(command => command.Name == "set" && command.State.ErrExit == true) || commands.Any(SetsErrExit))
        {
            return;
        }

        var taken = new HashSet<SyntaxNode>();
        foreach (var command in commands)
        {
            if (command is not { Name: "cd" or "pushd" or "popd", Origin: CommandOrigin.Script, Syntax: SimpleCommandSyntax { Parent: PipelineSyntax { Parent: AndOrListSyntax list } pipeline } node } || command.Wrappers.Any(wrapper => wrapper.Name is not ("command" or "builtin")))
            {
                continue;
            }

            if (!IsAlwaysThere(node) && !ShellConditions.IsCondition(node) && !(ShellConditions.IsLast(list) && pipeline == list.Pipelines[list.Pipelines.Count - 1]))
            {
                context.Report(Unchecked, command.Span, command.ToString());
            }

            if (IsAlone(list, "..", "-") && list.Parent is CommandListSyntax items && taken.Add(items) && BeginsWithCd(items, list))
            {
                context.Report(Back, command.Span, command.ToString());
            }
        }
    }

    private static bool SetsErrExit(SimpleCommand command) =>
        command is { Name: "set", Origin: CommandOrigin.Script }
        && command.Arguments.Any(argument => argument.Text is { Length: > 1 } option && (option == "errexit" || (option[0] == '-' && option[1] != '-' && option.IndexOf('e') > 0)));

    private static bool IsAlwaysThere(SimpleCommandSyntax node) =>
        node.Words.Count == 2 && node.Words[1].LiteralText is { Length: > 0 } target && target.All(c => c is '.' or '/');

    private static bool IsAlone(AndOrListSyntax list, params string[] targets) =>
        list.Pipelines.Count == 1 && list.Pipelines[0].Commands.Count == 1 && list.Pipelines[0].Commands[0] is SimpleCommandSyntax { Words: { Count: 2 } words }
        && words[0].LiteralText == "cd" && targets.Contains(words[1].LiteralText);

    // "cd x" or "cd x || exit" in the same list, by itself.
    private static bool BeginsWithCd(CommandListSyntax items, AndOrListSyntax end)
    {
        foreach (var item in items.Items)
        {
            if (item == end)
            {
                return false;
            }

            if (item.Pipelines.Count == 1 && item.Pipelines[0].Commands.Count == 1 && item.Pipelines[0].Commands[0] is SimpleCommandSyntax { Words: { Count: 2 } words }
                && words[0].LiteralText == "cd" && words[1].LiteralText is not (".." or "-"))
            {
                return true;
            }
        }

        return false;
    }
}
