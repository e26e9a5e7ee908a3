namespace DockerLint.Analyzers.Support;

/// <summary>Questions about the text of a command substitution.</summary>
internal static class ShellSubstitution
{
    /// <summary>What stands between the brackets or backquotes, without blanks around it.</summary>
    /// <param name="text">The substitution as written.</param>
    public static string CommandIn(string text)
    {
        var start = text.Length > 0 && text[0] == '`' ? 1 : 2;
        return text.Length > start ? text.Substring(start, text.Length - start - 1).Trim() : string.Empty;
    }

    /// <summary>The program for a message: its first word in quotes, or a general term when the command begins otherwise.</summary>
    /// <param name="command">The command inside.</param>
    public static string Shown(string command)
    {
        var end = 0;
        while (end < command.Length && (char.IsLetterOrDigit(command[end]) || command[end] is '-' or '_' or '.' or '/'))
        {
            end++;
        }

        return end == 0 || (end < command.Length && command[end] == '=') ? "the command" : "'" + command.Substring(0, end) + "'";
    }
}
