using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports options that a log driver does not have.</summary>
[Analyzer(Words = "logging")]
public sealed class LogOptionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1041.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1041", "Option that the log driver does not have")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/logging"],
        Documentation = """
            The engine knows the options of its own log drivers and makes no container with another one; `max-size` of `json-file` and
            `local` is a size, `max-file` a number, `compress` and `mode` take words of their own. Without a `driver` that of the engine
            counts, which can be any; then only an option that no driver has is reported. Drivers that are plugins are left alone, as
            long as they do not look like one of the engine's with a slip.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                logging:
                  driver: json-file
                  options:
                    [|max-sizes|]: 10m
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                logging:
                  driver: json-file
                  options:
                    max-size: 10m
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Logging is not { } logging)
        {
            return;
        }

        var driver = logging.GetValue("driver");
        var name = driver is null ? string.Empty : driver.Value.Text;
        if (driver is not null && name is { Length: > 0 } && !LogDrivers.IsOfEngine(name) && LogDrivers.Nearest(name) is { } near)
        {
            context.Report(Descriptor, driver.TextSpan(), $"'{name}' is no log driver of the engine ('{near}' is)");
        }

        // Files that lie below may name the driver.
        if (name is null || (name.Length == 0 && context.Service.HasOtherSources) || logging.GetObject("options") is not { } options)
        {
            return;
        }

        foreach (var key in options.Keys)
        {
            if (options.FindEntry(key) is { } entry && LogDrivers.Options(name) is { } known && !LogDrivers.IsCommon(key) && !known.Contains(key))
            {
                // The driver of the engine may be a plugin, whose options nobody knows.
                if (name.Length == 0 && DockerLint.Semantics.NameSuggestion.Find(key, known) is null)
                {
                    continue;
                }

                var subject = name.Length > 0 ? $"the log driver '{name}' has no option '{key}'" : $"no log driver of the engine has the option '{key}'";
                context.Report(Descriptor, entry.Key.ContentSpan, subject + ComposeText.Suggestion(key, known) + ", so that the container is not made");
            }
            else if (options.GetValue(key) is { Value.Text: { } text } value && Problem(name, key, text) is { } problem)
            {
                context.Report(Descriptor, value.TextSpan(), $"'{key}' must be {problem}, and '{text}' is not");
            }
        }
    }

    private static string? Problem(string driver, string key, string text) => key switch
    {
        "mode" when driver.Length > 0 && LogDrivers.IsOfEngine(driver) && text is not ("blocking" or "non-blocking") => "'blocking' or 'non-blocking'",
        "max-size" when driver is "json-file" or "local" && text != "-1" && !ByteSize.TryParse(text, out _, out _) => "a size such as 10m",
        "max-file" when driver is "json-file" or "local" && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0) => "a number from 1 on",
        "compress" when driver is "json-file" or "local" && text.ToLowerInvariant() is not ("true" or "false" or "1" or "0" or "t" or "f") => "true or false",
        _ => null,
    };
}
