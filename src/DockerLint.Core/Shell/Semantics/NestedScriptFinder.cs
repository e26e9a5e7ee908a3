using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Finds the script that a command hands to a shell.</summary>
internal static class NestedScriptFinder
{
    private static readonly OptionSpec SwitchUserOptions = OptionSpec.TakingValues("-c --command --session-command -s --shell -g --group -G --supp-group -w --whitelist-environment");

    public static NestedScript? Find(SimpleCommand command, IReadOnlyList<RedirectionSyntax> redirections, SimpleCommand? pipedFrom)
    {
        switch (command.Name)
        {
            case null:
                return null;
            case "eval":
                var words = command.Arguments.Select(argument => argument.Word).Distinct().ToArray();
                return words.Length == 0 ? null : new NestedScript(words, null, command.State, CommandOrigin.Eval);
            case "trap":
                return FindInTrap(command);
            case "su" or "runuser":
                return FindInSwitchUser(command);
        }

        var dialect = ShellDialects.FromProgram(command.Name);
        return dialect.IsPosix() ? FindInShell(command, dialect, redirections, pipedFrom) : null;
    }

    private static NestedScript? FindInShell(SimpleCommand command, ShellDialect dialect, IReadOnlyList<RedirectionSyntax> redirections, SimpleCommand? pipedFrom)
    {
        var isScriptNext = false;
        var isStandardInput = false;
        for (var i = 0; i < command.Arguments.Count; i++)
        {
            // Of a script the beginning is enough: an expansion in it is read with it.
            var argument = command.Arguments[i];
            var text = argument.Text ?? (argument.Value.Parts.Count > 0 ? argument.Value.Parts[0] : null) ?? string.Empty;
            var isOption = text.Length > 1 && text[0] is '-' or '+' && text != "--";
            if (isScriptNext && !isOption && text is not ("--" or "-"))
            {
                return argument.IsWholeWord && !argument.MayBeSeveral
                    ? new NestedScript([argument.Word], null, StateOf(dialect, command.Arguments), CommandOrigin.ShellArgument)
                    : null;
            }

            if (argument.Text is null)
            {
                return null;
            }

            if (isOption)
            {
                var isShort = text[1] != '-';
                isScriptNext |= isShort && text[0] == '-' && text.IndexOf('c') > 0;
                isStandardInput |= isShort && text.IndexOf('s') > 0;
                i += isShort ? text.Count(c => c is 'o' or 'O') : text is "--rcfile" or "--init-file" ? 1 : 0;
            }
            else if (text is not ("--" or "-"))
            {
                if (!isStandardInput)
                {
                    return null;
                }

                break;
            }
        }

        var document = redirections.LastOrDefault(redirection => redirection.HereDocument is not null && redirection.DescriptorToken?.Text is null or "0")?.HereDocument;
        document ??= redirections.Count == 0 ? FindCopied(pipedFrom) : null;
        return document is null || isScriptNext ? null : new NestedScript([], document, StateOf(dialect, command.Arguments), CommandOrigin.HereDocument);
    }

    /// <summary>
    /// The here-document that <c>cat</c> passes on. One with substitutions is left alone: the shell around runs them before, and they
    /// would be met twice.
    /// </summary>
    private static HereDocumentSyntax? FindCopied(SimpleCommand? source) =>
        source is { Name: "cat", Wrappers.Count: 0, Syntax.Redirections: { Count: 1 } redirections } && source.Arguments.All(argument => argument.Text == "-")
            && redirections[0].HereDocument is { } document && document.Parts.All(part => part is not CommandSubstitutionSyntax)
            ? document
            : null;

    private static NestedScript? FindInTrap(SimpleCommand command)
    {
        var first = command.Arguments.FirstOrDefault(argument => argument.Text != "--");
        // "-" and a number reset, options print, and without a condition there is nothing to wait for.
        var isAction = first is { IsWholeWord: true, MayBeSeveral: false } && command.Arguments[command.Arguments.Count - 1] != first
            && (first.Text is not { } text || (text.Length > 0 && text[0] != '-' && text.Any(c => c is < '0' or > '9')));
        return first is not null && isAction ? new NestedScript([first.Word], null, command.State, CommandOrigin.Trap) : null;
    }

    private static ShellState StateOf(ShellDialect dialect, IEnumerable<ShellArgument> arguments) =>
        ShellOptions.Apply(ShellState.Of(dialect), arguments.Select(argument => argument.Text));

    private static NestedScript? FindInSwitchUser(SimpleCommand command)
    {
        var arguments = CommandArguments.Parse(command, SwitchUserOptions);
        if (arguments.Find("-c", "--command", "--session-command") is not { ValueArgument: { IsWholeWord: true } value, Argument: var option } || value == option)
        {
            return null;
        }

        // Without --shell it is the login shell of a user that is not known here.
        var shell = arguments.Find("-s", "--shell")?.Value?.Text;
        var dialect = shell is null ? ShellDialect.Sh : ShellDialects.FromProgram(shell);
        return dialect.IsPosix() ? new NestedScript([value.Word], null, ShellState.Of(dialect), CommandOrigin.ShellArgument) : null;
    }
}
