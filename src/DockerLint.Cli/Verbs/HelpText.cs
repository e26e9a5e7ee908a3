using System.Text;
using DockerLint.Cli.CommandLine;

namespace DockerLint.Cli.Verbs;

/// <summary>The help, made from what the verbs say about themselves.</summary>
internal static class HelpText
{
    private const int Width = 30;

    /// <summary>The help of the whole command: the verbs, and the options of the first one, which needs no word.</summary>
    public static string Overview(IReadOnlyList<Verb> verbs)
    {
        var text = new StringBuilder("Finds mistakes in Dockerfiles and Compose files.\n\nUsage:\n");
        foreach (var verb in verbs)
        {
            var word = ReferenceEquals(verb, verbs[0]) ? $"[{verb.Name}]" : verb.Name;
            AppendRow(text, $"dockerlint {word} {verb.Operands}".TrimEnd(), verb.Summary);
        }

        AppendRow(text, "dockerlint --version", "Print the version");
        AppendRow(text, "dockerlint VERB --help", "Print the help of one verb");
        AppendOptions(text, verbs[0]);
        return text.ToString();
    }

    /// <summary>The help of one verb.</summary>
    public static string Of(Verb verb)
    {
        var text = new StringBuilder($"{verb.Summary}.\n\nUsage: dockerlint {verb.Name} {(verb.Options.Count > 0 ? "[OPTION]… " : string.Empty)}{verb.Operands}".TrimEnd() + "\n");
        AppendOptions(text, verb);
        return text.ToString();
    }

    private static void AppendOptions(StringBuilder text, Verb verb)
    {
        if (verb.Options.Count > 0)
        {
            text.Append("\nOptions:\n");
        }

        foreach (var option in verb.Options)
        {
            AppendRow(text, Left(option), option.Description);
        }

        if (verb.Notes.Length > 0)
        {
            text.Append('\n').Append(verb.Notes).Append('\n');
        }
    }

    private static string Left(OptionDefinition option)
    {
        var value = option.Words is { } words && string.Join("|", words) is { Length: < 24 } joined ? joined : option.Value;
        return option.Value is null ? option.Name : option.IsValueOptional ? $"{option.Name}[={value}]" : $"{option.Name} {value}";
    }

    private static void AppendRow(StringBuilder text, string left, string right) =>
        text.Append("  ").Append(left.PadRight(Width)).Append(left.Length >= Width ? "\n  " + new string(' ', Width) : string.Empty).Append(right).Append('\n');
}
