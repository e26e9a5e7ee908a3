using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>How expansions in words of a shell are written.</summary>
internal static class ShellExpansions
{
    /// <summary>
    /// The operator of an expansion as written: empty for <c>$x</c> and <c>${x}</c>, <c>:-</c> and the like, <c>#</c> also for the
    /// length in <c>${#x}</c>, <c>[</c> for an element of an array, <c>!</c> for an indirect one.
    /// </summary>
    /// <param name="text">The expansion with its dollar sign.</param>
    public static string OperatorOf(string text)
    {
        if (text.Length < 4 || text[1] != '{')
        {
            return string.Empty;
        }

        if (text[2] is '#' or '!' && text[3] != '}' && text[3] is not ('-' or ':' or '?' or '+' or '='))
        {
            return text.Substring(2, 1);
        }

        var end = 2;
        while (end < text.Length && (IsNamePart(text[end]) || (end == 2 && "@*#?-$!".IndexOf(text[end]) >= 0)))
        {
            end++;
        }

        if (end >= text.Length || text[end] == '}')
        {
            return string.Empty;
        }

        return text[end] == ':' && end + 1 < text.Length && text[end + 1] is '-' or '=' or '+' or '?' ? text.Substring(end, 2) : text.Substring(end, 1);
    }

    /// <summary>
    /// The words of a command in which an unquoted expansion is split and matched against files: its words and the targets of its
    /// redirections, unless it is <c>[[</c>, or a declaration in a shell that takes assignments in it as such.
    /// </summary>
    public static IEnumerable<ShellWord> SplitWords(SimpleCommand command)
    {
        if (command.Name is "[[" or "let")
        {
            yield break;
        }

        var isDeclaration = command.Name is "export" or "readonly" or "local" or "declare" or "typeset" && command.State.Dialect is ShellDialect.Bash or ShellDialect.Ksh;
        foreach (var word in command.Words)
        {
            if (!isDeclaration || !IsAssignment(word.Text))
            {
                yield return word;
            }
        }

        foreach (var redirection in command.Redirections)
        {
            if (redirection is { Target: { } target, HereDocument: null })
            {
                yield return target;
            }
        }
    }

    /// <summary>Whether a word is written as <c>name=…</c> or <c>name+=…</c>.</summary>
    public static bool IsAssignment(string text) => AssignedNameLength(text) > 0;

    /// <summary>Number of characters of the name in a word written as <c>name=…</c> or <c>name+=…</c>; 0 for any other word.</summary>
    public static int AssignedNameLength(string text)
    {
        var length = 0;
        while (length < text.Length && IsNamePart(text[length]))
        {
            length++;
        }

        var isAssignment = length > 0 && text[0] is not (>= '0' and <= '9') && length < text.Length && (text[length] == '=' || (text[length] == '+' && length + 1 < text.Length && text[length + 1] == '='));
        return isAssignment ? length : 0;
    }

    private static bool IsNamePart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
