using DockerLint.Compose.Semantics;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analysis;

/// <summary>
/// The commands of services as their programs get them. A text or word whose value depends on the environment gives no script:
/// what it runs is not known.
/// </summary>
internal static class ComposeScripts
{
    public static IEnumerable<ScriptPlace> Find(ComposeModel model)
    {
        foreach (var service in model.Services)
        {
            foreach (var (script, origin, element) in Read(service))
            {
                if (script is not null)
                {
                    yield return new ScriptPlace(script, origin, null, service, element.Span);
                }
            }
        }
    }

    /// <summary>The text after interpolation with the way back to the file; null when it depends on the environment.</summary>
    public static MappedText? Interpolate(ComposeValue value)
    {
        if (!value.Value.IsKnown)
        {
            return null;
        }

        var source = value.MappedText;
        if (source.Text.IndexOf('$') < 0)
        {
            return source;
        }

        if (value.Interpolation.Variables.Count > 0)
        {
            return null;
        }

        // What is known and has no variable has only "$$", which stands for one dollar sign.
        var text = new MappedTextBuilder(source.ToOuter(0));
        for (var i = 0; i < source.Length; i++)
        {
            text.Append(source, new TextSpan(i, 1));
            i += source.Text[i] == '$' && i + 1 < source.Length && source.Text[i + 1] == '$' ? 1 : 0;
        }

        return text.ToMappedText();
    }

    private static IEnumerable<(ShellScript? Script, ShellCommandOrigins Origin, ComposeElement Element)> Read(Service service)
    {
        if (service.Entrypoint is { } entrypoint)
        {
            yield return (ReadExec(entrypoint), ShellCommandOrigins.ComposeEntrypoint, entrypoint);
        }

        if (service.Command is { } command)
        {
            yield return (ReadExec(command), ShellCommandOrigins.ComposeCommand, command);
        }

        if (service.Healthcheck?.Test is { } test)
        {
            yield return (ReadTest(test), ShellCommandOrigins.ComposeHealthcheck, test);
        }
    }

    private static ShellScript? ReadExec(ServiceCommand command)
    {
        if (command.Text is { } text)
        {
            return Interpolate(text) is { } known ? FromWords(WordSplitter.Split(known)) : null;
        }

        return command.Words is { } words ? FromWords(words.Select(Interpolate).ToArray()) : null;
    }

    private static ShellScript? ReadTest(ServiceCommand test)
    {
        if (test.Text is { } text)
        {
            return ReadShell(text);
        }

        return test.Words is { Count: > 1 } words
            ? words[0].Value.Text switch
            {
                "CMD-SHELL" => ReadShell(words[1]),
                "CMD" => FromWords(words.Skip(1).Select(Interpolate).ToArray()),
                _ => null,
            }
            : null;
    }

    private static ShellScript? ReadShell(ComposeValue text) =>
        Interpolate(text) is { } known ? ShellScript.Parse(known, ShellDialect.Sh, _ => DockerLint.Semantics.ResolvedValue.Unknown) : null;

    private static ShellScript? FromWords(IReadOnlyList<MappedText?> words) =>
        words.Count == 0 || words.Any(word => word is null) ? null : ShellScript.FromExecForm(words.OfType<MappedText>().ToArray(), _ => DockerLint.Semantics.ResolvedValue.Unknown);
}
