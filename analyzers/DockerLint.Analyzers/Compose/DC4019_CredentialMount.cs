using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports mounts of credentials of the user.</summary>
[Analyzer(Words = "volumes")]
public sealed class CredentialMountAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4019", "Credentials of the user mounted")
    {
        Message = "'{0}' hands {1} of whoever starts it to '{2}'",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Keys and logins in the home folder are for programs of their owner. A service that may write there can exchange them; one
            that has the whole home folder has everything. What a service needs is handed over as a secret. Read-only mounts of single
            places are DC4020; absolute paths such as `/root/.ssh` are DC4007.

            ```yaml bad
            services:
              deploy:
                image: example/deploy:1.2
                volumes:
                  - [|~/.ssh|]:/root/.ssh
            ```

            ```yaml good
            services:
              deploy:
                image: example/deploy:1.2
                secrets: [deploy_key]
            secrets:
              deploy_key:
                file: ~/.ssh/deploy
            ```
            """,
    };

    /// <summary>DC4020.</summary>
    public static readonly DiagnosticDescriptor ReadOnly = new("DC4020", "Credentials of the user open to be read")
    {
        Message = "'{0}' lets '{2}' read {1} of whoever starts it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Mounted read-only, keys and logins of the user cannot be exchanged, but can be copied and used. See DC4019.

            ```yaml bad
            services:
              deploy:
                image: example/deploy:1.2
                volumes:
                  - {|DC4020:~/.aws|}:/root/.aws:ro
            ```

            ```yaml good
            services:
              deploy:
                image: example/deploy:1.2
            ```
            """,
    };

    private static readonly string[] Places = [".ssh", ".aws", ".azure", ".kube", ".gnupg", ".docker", ".docker/config.json", ".netrc", ".npmrc", ".pypirc", ".git-credentials", ".pgpass", ".config/gcloud", ".config/gh", ".config/hub", ".terraform.d", ".vault-token"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, ReadOnly];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var volume in context.Service.Volumes)
        {
            if (volume is not { Source: { } source } || volume.Mapping?.Problem is not null || InHome(source) is not { } path)
            {
                continue;
            }

            if (path.Length == 0)
            {
                context.Report(Descriptor, source.TextSpan(), source.Text, "the whole home folder", context.Service.Name);
            }
            else if (Places.Contains(path) || path.StartsWith(".ssh/", StringComparison.Ordinal) && !path.EndsWith("known_hosts", StringComparison.Ordinal) && !path.EndsWith(".pub", StringComparison.Ordinal) || path.StartsWith(".aws/", StringComparison.Ordinal) || path.StartsWith(".kube/", StringComparison.Ordinal))
            {
                context.Report(volume.IsReadOnly is false ? Descriptor : ReadOnly, source.TextSpan(), source.Text, "keys or logins", context.Service.Name);
            }
        }
    }

    // The path below the home folder, empty for the folder itself; null when it lies elsewhere.
    private static string? InHome(ComposeValue source)
    {
        foreach (var home in new[] { "~", "$HOME", "${HOME}", "${HOME:?}", "${USERPROFILE}", "$USERPROFILE" })
        {
            if (source.Text == home || source.Text.StartsWith(home + "/", StringComparison.Ordinal))
            {
                return source.Text.Substring(home.Length).Trim('/');
            }
        }

        return null;
    }
}
