using DockerLint.Compose.Semantics;

namespace DockerLint.Analysis;

/// <summary>
/// The commands of services where they stand, and texts of a Compose file as their readers get them.
/// </summary>
internal static class ComposeScripts
{
    public static IEnumerable<ScriptPlace> Find(ComposeModel model)
    {
        foreach (var service in model.Services)
        {
            var origin = service.Entrypoint is null ? ShellCommandOrigins.ComposeCommand : ShellCommandOrigins.ComposeEntrypoint;
            foreach (var script in service.CommandScripts)
            {
                yield return new ScriptPlace(script, origin, null, service, (service.Entrypoint ?? service.Command)?.Span ?? service.Span);
            }

            foreach (var script in service.HealthcheckScripts)
            {
                yield return new ScriptPlace(script, ShellCommandOrigins.ComposeHealthcheck, null, service, service.Healthcheck?.Test?.Span ?? service.Span);
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
}
