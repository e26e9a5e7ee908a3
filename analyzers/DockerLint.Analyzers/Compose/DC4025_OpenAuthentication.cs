using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports data stores that ask nobody for a password.</summary>
[Analyzer]
public sealed class OpenAuthenticationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4025", "Authentication switched off")
    {
        Message = "'{0}' lets everybody on the networks of '{1}' in without a password",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The images of many data stores can be told to ask nobody. What stands on the same network, another service that was broken
            into among them, then reads and changes everything. Where the port is published as well, DC3002 speaks.

            ```yaml bad
            services:
              db:
                image: postgres:18
                environment:
                  [|POSTGRES_HOST_AUTH_METHOD|]: trust
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_PASSWORD_FILE: /run/secrets/db
                secrets: [db]
            secrets:
              db:
                file: ./db.txt
            ```
            """,
    };

    private static readonly Dictionary<string, string[]> Switches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["POSTGRES_HOST_AUTH_METHOD"] = ["trust"], ["MYSQL_ALLOW_EMPTY_PASSWORD"] = ["yes", "true", "1"], ["MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"] = ["yes", "true", "1"], ["ALLOW_EMPTY_PASSWORD"] = ["yes", "true", "1"],
        ["ALLOW_ANONYMOUS_LOGIN"] = ["yes", "true", "1"], ["xpack.security.enabled"] = ["false"], ["DISABLE_SECURITY_PLUGIN"] = ["true"], ["plugins.security.disabled"] = ["true"], ["NEO4J_AUTH"] = ["none"], ["ME_CONFIG_BASICAUTH"] = ["false"],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var entry in context.Service.Environment)
        {
            if (Switches.TryGetValue(entry.Key, out var values) && entry.ResolvedValue.Text is { } text && values.Contains(text.ToLowerInvariant()) && !PublishedPorts.OnAllInterfaces(context.Service).Any())
            {
                context.Report(Descriptor, entry.KeySpan, entry.Key, context.Service.Name);
            }
        }
    }
}
