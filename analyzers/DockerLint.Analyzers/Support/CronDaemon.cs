using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The classic daemons that run jobs by a crontab.</summary>
internal static class CronDaemon
{
    private static readonly string[] Names = ["cron", "crond", "anacron", "fcron", "dcron"];
    private static readonly string[] Dropping = ["gosu", "su-exec", "setpriv", "runuser", "su", "sudo", "chpst"];

    /// <summary>The daemon that a command starts, directly, by busybox, or as a service; null when it starts none.</summary>
    public static (string Name, TextSpan Span, bool IsService)? Find(SimpleCommand command)
    {
        if (command.Name is not { } name || command.NameArgument is not { } word)
        {
            return null;
        }

        if (Names.Contains(name))
        {
            return (name, word.Span, false);
        }

        var first = command.Arguments.Count > 0 ? command.Arguments[0].Text : null;
        var second = command.Arguments.Count > 1 ? command.Arguments[1].Text : null;
        return name switch
        {
            "busybox" when first == "crond" => (first, command.Arguments[0].Span, false),
            "service" or "rc-service" when first is not null && Names.Contains(first) && second == "start" => (first, command.Span, true),
            _ => null,
        };
    }

    /// <summary>Whether an instruction gives the process that the stage's image starts with.</summary>
    public static bool IsFinal(Stage stage, InstructionSyntax instruction) =>
        stage.FinalState.Entrypoint == instruction || (stage.FinalState.Cmd == instruction && stage.FinalState.Entrypoint is null or { Command: ExecFormSyntax });

    /// <summary>Whether a text that may hold crontab lines names another user than root for a job.</summary>
    public static bool MentionsOtherUser(string text)
    {
        if (text.IndexOf("cron", StringComparison.Ordinal) < 0 && text.IndexOf("* * ", StringComparison.Ordinal) < 0)
        {
            return false;
        }

        return TextWords.Contains(text, Dropping) || IsTableOfOther(text) || text.Split('\n').Any(NamesOtherUser);
    }

    // A table in the spool bears the name of the user whose jobs it holds.
    private static bool IsTableOfOther(string text)
    {
        const string Spool = "/crontabs/";
        var at = text.IndexOf(Spool, StringComparison.Ordinal);
        return at >= 0 && string.CompareOrdinal(text, at + Spool.Length, "root", 0, 4) != 0;
    }

    // "*/5 * * * * app /job": behind five fields a word that is no path, and a command behind it.
    private static bool NamesOtherUser(string line)
    {
        var words = line.Split([' ', '\t', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 6 < words.Length; i++)
        {
            if (words.Skip(i).Take(5).All(IsField) && words[i + 5] is var user && user != "root" && user.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && words[i + 6][0] == '/')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsField(string word) => word.All(c => c is '*' or '/' or ',' or '-' or (>= '0' and <= '9'));
}
