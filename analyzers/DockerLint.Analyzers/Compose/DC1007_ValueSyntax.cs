using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports values of small grammars that Compose or the engine refuses.</summary>
[Analyzer]
public sealed class ValueSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1007", "Invalid value of a service")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/volume-grammar", "compose-go/device-grammar", "compose-go/healthcheck-test-head"],
        Documentation = """
            Some values have a grammar of their own: volumes, devices and rules for devices in short syntax, the mode of `volumes_from`, restart
            policies, and the first word of a healthcheck in list form (`CMD`, `CMD-SHELL`, `NONE`).
            Compose refuses a wrong one, or the engine does when the container is created. Values with variables are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                restart: [|allways|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                restart: always
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        foreach (var volume in service.Volumes)
        {
            if (volume is { Short: { Value.IsKnown: true } text, Mapping.Problem: { } problem })
            {
                context.Report(Descriptor, text.GetSpan(problem.Span), $"Compose refuses the volume '{text.Text}': {problem.Message}");
            }
            else if (volume is { Long: { } attributes, Type: "tmpfs", Source: { Value.Text.Length: > 0 } })
            {
                context.Report(Descriptor, attributes.KeySpan("source"), "the engine refuses a 'source' for a mount of the type 'tmpfs', which has none");
            }
        }

        foreach (var device in service.Devices)
        {
            if (device is { Short: { } text, Mapping.Problem: { } problem })
            {
                context.Report(Descriptor, text.GetSpan(problem.Span), $"Compose refuses the device '{text.Text}': {problem.Message}");
            }
            else if (device.Long is { } attributes && attributes.Has("source") && !attributes.Has("target"))
            {
                context.Report(Descriptor, attributes.KeySpan("source"), "Compose refuses a device in long syntax without a 'target', its path in the container");
            }
        }

        foreach (var rule in service.GetValues("device_cgroup_rules"))
        {
            if (rule.Value.Text is { } text && !IsDeviceRule(text))
            {
                context.Report(Descriptor, rule.TextSpan(), $"the engine refuses the device rule '{text}': it is not of the form 'c 1:3 rwm'");
            }
        }

        foreach (var source in service.VolumesFrom)
        {
            if (source.Value.Text is { } text && Mode(text) is { } mode && mode.Split(',').Any(option => option is not ("ro" or "rw" or "z" or "Z" or "nocopy")))
            {
                context.Report(Descriptor, source.GetSpan(new TextSpan(text.Length - mode.Length, mode.Length)), $"the engine refuses the mode '{mode}' of volumes from elsewhere: it is neither ro nor rw");
            }
        }

        AnalyzeRestart(context, service.Restart);
        AnalyzeHealthcheck(context, service.Healthcheck);
    }

    // What follows the name of the service, or of the container behind "container:".
    private static string? Mode(string source)
    {
        const string Container = "container:";
        var colon = source.IndexOf(':', source.StartsWith(Container, StringComparison.Ordinal) ? Container.Length : 0);
        return colon < 0 ? null : source.Substring(colon + 1);
    }

    // A kind of device, its numbers or stars, and what may be done with it; the engine wants single blanks.
    private static bool IsDeviceRule(string text)
    {
        var parts = text.Split(' ');
        return parts.Length == 3 && parts[0] is "a" or "b" or "c" && parts[1].Split(':') is { Length: 2 } numbers && numbers.All(IsDeviceNumber)
            && parts[2].Length is >= 1 and <= 3 && parts[2].All(c => c is 'r' or 'w' or 'm');
    }

    private static bool IsDeviceNumber(string text) => text == "*" || (text.Length > 0 && text.All(c => c is >= '0' and <= '9'));

    private static void AnalyzeRestart(ServiceAnalysisContext context, ComposeValue? restart)
    {
        if (restart is not { Type: ScalarType.String, Value.Text: { Length: > 0 } text } || text is "no" or "always" or "unless-stopped" or "on-failure")
        {
            return;
        }

        if (text.StartsWith("on-failure:", StringComparison.Ordinal))
        {
            if (!text.Skip("on-failure:".Length).All(c => c is >= '0' and <= '9'))
            {
                var details = new ReportDetails { AtMost = DiagnosticSeverity.Warning };
                context.Report(Descriptor, restart.TextSpan(), details, $"the number of attempts in '{text}' is none, so that it is ignored");
            }

            return;
        }

        context.Report(Descriptor, restart.TextSpan(), $"the engine refuses the restart policy '{text}': it is none of no, always, unless-stopped and on-failure[:N]");
    }

    private static void AnalyzeHealthcheck(ServiceAnalysisContext context, ServiceHealthcheck? healthcheck)
    {
        if (healthcheck is null)
        {
            return;
        }

        if (healthcheck.Test?.Words is { Count: > 0 } words && words[0] is { Value.Text: { } head } first && head is not ("CMD" or "CMD-SHELL" or "NONE"))
        {
            context.Report(Descriptor, first.TextSpan(), $"a healthcheck in list form begins with CMD, CMD-SHELL or NONE, not with '{head}'");
        }
        else if (healthcheck.GetNode("test")?.ResolveAlias() is SequenceSyntax { Items.Count: 1 } && healthcheck.Test?.Words is { Count: 1 } alone && alone[0].Value.Text is "CMD" or "CMD-SHELL")
        {
            context.Report(Descriptor, healthcheck.Test.Words[0].TextSpan(), $"no command follows '{healthcheck.Test.Words[0].Text}', so that the check always fails");
        }
    }
}
