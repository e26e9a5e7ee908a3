using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports host names that are none.</summary>
[Analyzer]
public sealed class InvalidHostNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1037.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1037", "Host name that is none")
    {
        Message = "'{0}' is no valid host name: {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["spec/hostname-rfc1123"],
        Documentation = """
            The Compose specification wants `hostname` and `domainname` to be names by RFC 1123: parts of letters, digits and dashes
            between dots, none of them with a dash at its end or longer than 63 characters. The engine takes others, and programs that
            look up their own name may fail; more than 64 characters Linux refuses.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                hostname: [|web_1|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                hostname: web-1
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var key in new[] { "hostname", "domainname" })
        {
            if (context.Service.GetValue(key) is { Type: ScalarType.String, Value.Text: { Length: > 0 } text } value && Problem(text) is { } problem)
            {
                context.Report(Descriptor, value.TextSpan(), text, problem);
            }
        }
    }

    private static string? Problem(string text)
    {
        if (text.Length > 64)
        {
            return "Linux takes 64 characters at most";
        }

        foreach (var label in text.Split('.'))
        {
            if (label.Length is 0 or > 63)
            {
                return "a part between the dots has 1 to 63 characters";
            }

            if (label.FirstOrDefault(c => !(c is '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))) is not '\0' and var wrong)
            {
                return $"'{wrong}' cannot stand in it";
            }

            if (label[0] == '-' || label[label.Length - 1] == '-')
            {
                return "a part between the dots neither begins nor ends with a dash";
            }
        }

        return null;
    }
}
