using DockerLint.Semantics;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>Hands the commands of services to the shell parser, as Compose hands them to the engine.</summary>
internal static class ServiceScripts
{
    public static IReadOnlyList<ShellScript> ReadCommand(Service service)
    {
        var words = Words(service.Entrypoint).Concat(Words(service.Command)).ToArray();
        return words.Length == 0 ? [] : [ShellScript.FromExecForm(words, AnyValue, service.Model.Tree)];
    }

    public static IReadOnlyList<ShellScript> ReadHealthcheck(Service service)
    {
        if (service.Healthcheck?.Test is not { } test)
        {
            return [];
        }

        if (test.Text is { } text)
        {
            return [ShellScript.Parse(WithoutDoubledDollars(text.MappedText), ShellDialect.Sh, AnyValue, service.Model.Tree)];
        }

        var words = Words(test).ToArray();
        return (words.Length < 2 ? null : words[0].Value.Text) switch
        {
            "CMD" => [ShellScript.FromExecForm(words.Skip(1).ToArray(), AnyValue, service.Model.Tree)],
            "CMD-SHELL" => [ShellScript.Parse(words[1].Text, ShellDialect.Sh, AnyValue, service.Model.Tree)],
            _ => [],
        };
    }

    // The environment of a container is not known: image, files and host add to it.
    private static ResolvedValue? AnyValue(string name) => ResolvedValue.Unknown;

    private static IEnumerable<(MappedText Text, ResolvedValue Value)> Words(ServiceCommand? command) =>
        command?.Text is { } text ? CommandWords.Split(text)
        : command?.Words is { } words ? words.Select(word => (WithoutDoubledDollars(word.MappedText), word.Value))
        : [];

    private static MappedText WithoutDoubledDollars(MappedText text)
    {
        if (text.Text.IndexOf("$$", StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var builder = new MappedTextBuilder(text.ToOuter(0));
        var start = 0;
        for (var at = text.Text.IndexOf("$$", StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf("$$", start, StringComparison.Ordinal))
        {
            builder.Append(text, TextSpan.FromBounds(start, at + 1));
            start = at + 2;
        }

        builder.Append(text, TextSpan.FromBounds(start, text.Length));
        return builder.ToMappedText();
    }
}
