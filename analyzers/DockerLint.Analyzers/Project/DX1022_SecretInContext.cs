using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports files of secrets that a build copies into its image.</summary>
[Analyzer(Words = "secrets")]
public sealed class SecretInContextAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1022", "File of a secret goes into an image")
    {
        Message = "'{0}' is a secret, and the build of '{1}' copies it into the image with the rest of the context",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A secret is mounted while the service runs and is not to be in the image. Where its file lies in the context of a build
            whose Dockerfile copies the folder, and the ignore file does not keep it out, everybody with the image has it.

            ```yaml bad context=password.txt,app.py
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM python:3.13
                    COPY . /app
                secrets: [password]
            secrets:
              password:
                file: [|./password.txt|]
            ```

            ```yaml good context=password.txt,app.py ignored=password.txt
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM python:3.13
                    COPY . /app
                secrets: [password]
            secrets:
              password:
                file: ./password.txt
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (context.Input.Project is not { } project)
        {
            return;
        }

        foreach (var file in context.Model.Secrets.Select(secret => secret.File).OfType<ComposeValue>())
        {
            if (LocalPaths.Clean(file.Value.Text) is { Length: > 0 } path && context.Model.Services.FirstOrDefault(service => Takes(context, project, service, path)) is { } builder)
            {
                context.Report(Descriptor, file.TextSpan(), path, builder.Name);
            }
        }
    }

    private static bool Takes(ComposeAnalysisContext context, ComposeProject project, Service service, string path)
    {
        if (service.Build is not { } build || LocalPaths.Clean(build.Context is null ? "." : build.Context.Value.Text) is not { } folder
            || (folder.Length > 0 && !path.StartsWith(folder + "/", StringComparison.Ordinal))
            || project.FindContext(build) is not { } files || context.FindDockerfile(service) is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage)
        {
            return false;
        }

        var inside = folder.Length == 0 ? path : path.Substring(folder.Length + 1);
        return files.Find(inside) is { IsFolder: false } && files.IsIgnored(inside) == false && stage.Chain.Any(link => Copies(link, inside));
    }

    private static bool Copies(Stage stage, string path) =>
        ContextSources.FromContext(stage).Any(transfer => transfer.GetFlag("exclude") is null && transfer.FileSources.Any(source =>
            ContextSources.PathOf(stage, transfer, source) is { } copied && (copied.Length == 0 || path == copied || path.StartsWith(copied + "/", StringComparison.Ordinal))));
}
