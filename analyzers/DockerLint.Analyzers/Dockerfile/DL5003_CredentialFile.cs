using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports files with credentials that are copied into an image.</summary>
[Analyzer]
public sealed class CredentialFileAnalyzer : DiagnosticAnalyzer
{
    // Variables whose only meaning is the place of a file with credentials.
    private static readonly string[] PathVariables =
    [
        "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "GOOGLE_APPLICATION_CREDENTIALS", "KUBECONFIG", "NETRC", "PGPASSFILE", "NPM_CONFIG_USERCONFIG",
    ];

    /// <summary>DL5003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5003", "File with credentials is copied into the image")
    {
        Message = "'{0}' holds {1}, and a copied file stays in its layer even if a later step removes it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["trivy/DS-0031"],
        Documentation = """
            Whoever can pull the image can read every layer of it. For the build mount the file instead:
            `RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci`; at run time let the orchestrator mount it.

            Looked at are COPY and ADD from the build context in stages whose layers become the image; builder stages, whose layers
            stay behind, are left alone. Known by their names are private keys (`id_rsa`, `server.key`, `*.pfx`), `.env`, `.npmrc`,
            `.pypirc`, `.netrc`, `.git-credentials`, `.aws`, `.kube`, `.docker/config.json`, keys of services and their kin, not
            examples (`.env.example`) and public keys. Where the build context is known, the text of the file decides.

            ```dockerfile bad
            FROM node:22-slim
            COPY package.json [|.npmrc|] ./
            RUN npm ci
            ```

            ```dockerfile good
            FROM node:22-slim
            COPY package.json ./
            RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (!context.Stage.IsShipped())
        {
            return;
        }

        foreach (var transfer in context.Stage.Instructions.OfType<TransferInstructionSyntax>().Where(transfer => transfer.GetFlag("from") is null))
        {
            var destination = transfer.Destination is { } last ? context.DockerfileModel.Resolve(last, transfer).Text : null;
            var isNamedByVariable = transfer.Destination is { } word && PathVariables.Contains(word.ValueText.Trim('"', '$', '{', '}'));
            foreach (var source in transfer.FileSources)
            {
                if (context.DockerfileModel.Resolve(source, transfer).Text is { } path
                    && (Describe(context, path, destination) ?? (isNamedByVariable ? "credentials" : null)) is { } what)
                {
                    context.Report(Descriptor, source.Span, path, what);
                }
            }
        }
    }

    private static string? Describe(ReportContext context, string path, string? destination)
    {
        if (path.Contains("://"))
        {
            return null;
        }

        var named = CredentialFiles.Describe(path);
        if (context.Input.BuildContext is { } files)
        {
            var relative = path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path.TrimStart('/');
            if (files.IsIgnored(relative) != false)
            {
                return null;
            }

            if (files.Find(relative) is { IsFolder: false } && files.ReadText(relative)?.ToString() is { } text)
            {
                return (named is not null || CredentialFiles.NeedsText(relative)) && CredentialFiles.HoldsSecret(relative, text) ? named ?? "credentials" : null;
            }
        }

        // "COPY key /root/.ssh/id_rsa" says by its destination what the source is; of a sample nothing is meant.
        var saysNothing = destination is null || destination.EndsWith("/", StringComparison.Ordinal) || destination.EndsWith(".env", StringComparison.Ordinal);
        return named ?? (destination is null || saysNothing || IsHarmlessName(path) ? null : CredentialFiles.Describe(destination));
    }

    private static bool IsHarmlessName(string path) => CredentialFiles.IsSample(path) || path.TrimEnd('/', '*').Length == 0 || path is "." or "./";
}
