using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports passwords of certificates, and certificates of developers in files that are not for developers.</summary>
[Analyzer]
public sealed class DevCertificateAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8034.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8034", "Certificate of ASP.NET Core with a written password")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        SpanIsSecret = true,
        Documentation = """
            `ASPNETCORE_Kestrel__Certificates__Default__Password` opens the private key of the server. Written into a Dockerfile or a Compose
            file it is as public as the file is. Take it from a variable of the host, from a secret, or use a certificate in PEM files,
            which needs none.

            The certificate of `dotnet dev-certs` is trusted on the machine of its developer alone. A mount of the folder that holds it is
            an info, and only in a whole file that is not named for development, for services without a written password.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                environment:
                  ASPNETCORE_Kestrel__Certificates__Default__Path: /https/web.pfx
                  ASPNETCORE_Kestrel__Certificates__Default__Password: [|kR8!vQ2z#Lm5|]
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                environment:
                  ASPNETCORE_Kestrel__Certificates__Default__Path: /https/web.pem
                  ASPNETCORE_Kestrel__Certificates__Default__KeyPath: /run/secrets/key
            ```
            """,
    };

    private static readonly ReportDetails OfMount = new() { AtMost = DiagnosticSeverity.Info };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDockerfileAction(AnalyzeDockerfile);
        context.RegisterServiceAction(AnalyzeService);
    }

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        // Hardly any file has the word, so that the others cost one search.
        if (context.Tree.Text.ToString().IndexOf("Kestrel", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return;
        }

        foreach (var env in context.Tree.Root.Instructions.OfType<EnvInstructionSyntax>())
        {
            foreach (var pair in env.Pairs)
            {
                if (KestrelCertificate.IsPassword(pair.Key.ValueText) && pair.Value is { IsMissing: false } value && IsPassword(context.DockerfileModel.Resolve(value, env).Text))
                {
                    context.Report(Descriptor, value.Span, "The image holds the password of its certificate, which opens the private key");
                }
            }
        }
    }

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var isTold = false;
        foreach (var entry in context.Service.Environment)
        {
            if (KestrelCertificate.IsPassword(entry.Key) && entry.Value is { } value && IsPassword(value.Value.Text))
            {
                context.Report(Descriptor, value.TextSpan(), "The file holds the password of the certificate, which opens the private key");
                isTold = true;
            }
        }

        if (isTold || context.Model.IsPartial || IsForDevelopment(context.Tree.FilePath))
        {
            return;
        }

        foreach (var source in context.Service.Volumes.Where(volume => volume.Mapping?.Problem is null).Select(volume => volume.Source).OfType<ComposeValue>())
        {
            if (IsFolderOfDeveloper(source.Text))
            {
                context.Report(Descriptor, source.TextSpan(), OfMount, "The developer's certificates are mounted, which no other machine has or trusts");
            }
        }
    }

    // The name says that it is a password, so that any word or number is one.
    private static bool IsPassword(string? text) =>
        text is { Length: > 0 } && (SecretValue.Judge(text) is SecretStrength.Word or SecretStrength.Likely || text.All(c => c is >= '0' and <= '9'));

    private static bool IsFolderOfDeveloper(string source)
    {
        var path = source.Replace('\\', '/').TrimEnd('/');
        return path.EndsWith("/.aspnet/https", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/ASP.NET/Https", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsForDevelopment(string path) =>
        path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant().Split('.', '-', '_').Any(word => word is "dev" or "develop" or "development" or "debug" or "local" or "vs" or "test" or "tests");
}
