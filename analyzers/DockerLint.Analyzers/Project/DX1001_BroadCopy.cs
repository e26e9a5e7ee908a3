using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports copies of the whole build context that bring secrets or waste into the image.</summary>
[Analyzer]
public sealed class BroadCopyAnalyzer : DiagnosticAnalyzer
{
    private const int MostNames = 3;
    private const int DeepestProject = 3;
    private const int MostFolders = 200;

    /// <summary>DX1001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1001", "Whole build context is copied with what does not belong into the image")
    {
        Message = "This copies {0} into the image; exclude {1} in .dockerignore",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `COPY .` takes everything that `.dockerignore` does not exclude: the history in `.git`, secrets in `.env` and key files,
            `node_modules` and `bin`/`obj` of the developer's machine. Whoever gets the image gets them too.

            Reported are only entries that really are in a known build context, and only copies into a stage that is part of an exported
            image. Examples such as `.env.example` and public keys are no secrets.

            ```dockerfile bad context=.git/HEAD,.env,app.py
            FROM python:3.13-slim
            COPY [|.|] /app
            ```

            ```dockerfile good context=app.py
            FROM python:3.13-slim
            COPY . /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Input.BuildContext is not { } folder || !context.Stage.IsShipped() || context.Stage.IsPseudo)
        {
            return;
        }

        IReadOnlyList<string>? found = null;
        foreach (var transfer in ContextSources.FromContext(context.Stage).Where(transfer => transfer.GetFlag("exclude") is null))
        {
            foreach (var source in transfer.FileSources)
            {
                if (ContextSources.PathOf(context.Stage, transfer, source) is { Length: 0 } && (found ??= Find(folder)).Count > 0)
                {
                    var names = string.Join(", ", found.Take(MostNames).Select(name => "'" + name + "'")) + (found.Count > MostNames ? " and " + (found.Count - MostNames) + " more" : string.Empty);
                    context.Report(Descriptor, source.Span, names, found.Count == 1 ? "it" : "them");
                }
            }
        }
    }

    private static IReadOnlyList<string> Find(BuildContext context)
    {
        var found = context.GetEntries(string.Empty).Where(entry => IsUnwanted(entry) && IsSent(context, entry)).Select(entry => entry.Path).ToList();
        var waiting = new Queue<(string Folder, int Depth)>([(string.Empty, 0)]);
        for (var seen = 0; waiting.Count > 0 && seen < MostFolders; seen++)
        {
            var (folder, depth) = waiting.Dequeue();
            var entries = context.GetEntries(folder);
            if (entries.Any(entry => !entry.IsFolder && entry.Path.EndsWith("proj", StringComparison.OrdinalIgnoreCase)))
            {
                found.AddRange(entries.Where(entry => entry.IsFolder && PathText.Name(entry.Path) is "bin" or "obj" && IsSent(context, entry)).Select(entry => entry.Path));
            }

            foreach (var entry in depth < DeepestProject ? entries : [])
            {
                if (entry.IsFolder && PathText.Name(entry.Path) is var name && name[0] != '.' && name is not ("node_modules" or "bin" or "obj" or "vendor") && context.IsIgnored(entry.Path) == false)
                {
                    waiting.Enqueue((entry.Path, depth + 1));
                }
            }
        }

        return found;
    }

    private static bool IsUnwanted(BuildContextEntry entry)
    {
        var name = entry.Path.ToLowerInvariant();
        return entry.IsFolder
            ? name is ".git" or "node_modules" or ".ssh" or ".aws" or ".venv" or "venv"
            : name is ".env" or "id_rsa" or "id_ed25519" or "id_ecdsa" or ".git-credentials" or ".netrc" or ".pgpass"
                || (name.StartsWith(".env.", StringComparison.Ordinal) && !IsSample(name))
                || name.EndsWith(".pem", StringComparison.Ordinal) || name.EndsWith(".key", StringComparison.Ordinal) || name.EndsWith(".pfx", StringComparison.Ordinal) || name.EndsWith(".p12", StringComparison.Ordinal);
    }

    private static bool IsSample(string name) => name.Split('.').Any(word => word is "example" or "sample" or "template" or "dist" or "test" or "ci" or "defaults");

    // A pattern such as ".git/**" leaves the folder in and takes away what is in it.
    private static bool IsSent(BuildContext context, BuildContextEntry entry) =>
        context.IsIgnored(entry.Path) == false && (!entry.IsFolder || context.GetEntries(entry.Path).Any(inner => context.IsIgnored(inner.Path) == false));
}
