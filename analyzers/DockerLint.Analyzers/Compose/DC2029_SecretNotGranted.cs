using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports paths of secrets that a service is not given.</summary>
[Analyzer(Words = "environment")]
public sealed class SecretNotGrantedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2029.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2029", "Secret that the service is not given")
    {
        Message = "'{0}' is not there: '{1}' is not given the secret '{2}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A secret is a file below `/run/secrets` of the services whose `secrets` name it, and of no other. The rule reads the
            variables of the environment. Services that mount something there, or take secrets from elsewhere, are left alone.

            ```yaml bad
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_PASSWORD_FILE: [|/run/secrets/password|]
            secrets:
              password:
                file: ./password.txt
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_PASSWORD_FILE: /run/secrets/password
                secrets: [password]
            secrets:
              password:
                file: ./password.txt
            ```
            """,
    };

    private const string Folder = "/run/secrets/";

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.HasOtherSources || service.Model.IsPartial || IsFilledOtherwise(service))
        {
            return;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var grant in service.Secrets)
        {
            if ((grant.Target ?? grant.Source)?.Value.Text is not { } name)
            {
                return;
            }

            known.Add(name.StartsWith("/", StringComparison.Ordinal) ? name : Folder + name);
        }

        foreach (var value in service.Environment.Select(entry => entry.Value).OfType<ComposeValue>())
        {
            if (value.Value.Text is { } path && path.StartsWith(Folder, StringComparison.Ordinal) && path.Length > Folder.Length && path.IndexOf('/', Folder.Length) < 0 && !known.Contains(path))
            {
                context.Report(Descriptor, value.TextSpan(), path, service.Name, path.Substring(Folder.Length));
            }
        }
    }

    // A mount on the folder or on a path in it, and one that is not known.
    private static bool IsFilledOtherwise(Service service) =>
        service.Volumes.Select(volume => volume.Target).Concat(service.Tmpfs).Concat(service.Configs.Select(config => config.Target))
            .Any(target => target is not null && (target.Value.Text is not { } path || path.StartsWith("/run", StringComparison.Ordinal)))
        || service.VolumesFrom.Count > 0;
}
