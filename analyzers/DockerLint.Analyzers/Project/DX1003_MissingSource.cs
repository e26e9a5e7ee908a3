using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports sources that are not there.</summary>
[Analyzer]
public sealed class MissingSourceAnalyzer : DiagnosticAnalyzer
{
    // What a build outside of the image makes: not there is normal.
    private static readonly HashSet<string> Made = new(StringComparer.OrdinalIgnoreCase)
    {
        "bin", "obj", "dist", "build", "out", "output", "publish", "target", "artifacts", "node_modules", "vendor", "packages", "coverage", "generated", "release", "debug", "tmp", "certs", "secrets", "wheels", "_build", "rel", "public", "assets",
    };

    private static readonly string[] MadeEndings = [".jar", ".war", ".dll", ".exe", ".so", ".tar", ".gz", ".tgz", ".zip", ".deb", ".rpm", ".whl", ".nupkg", ".bin", ".lock", "-lock.json", "-lock.yaml", "go.sum", ".pem", ".key", ".crt", ".env", ".min.js"];

    /// <summary>DX1003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1003", "Copied file does not exist")
    {
        Message = "There is no '{0}' in the build context{1}, so this {2} fails",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A source that is not in the build context stops the build: usually a file that was renamed or moved, or a Dockerfile built
            from another folder than it was written for.

            Judged are exact sources of a known build context that holds at least half of them, and of each that is missing the folder that
            should hold it: where more is missing, the context is only part of what is built, or another one. Silent for what builds
            usually make first (`bin`, `dist`, `publish`, archives, lock files), for optional sources given as a pattern, and for sources
            that the ignore file excludes.

            ```dockerfile bad context=src/app.py
            FROM python:3.13-slim
            COPY src /src
            COPY [|requirements.txt|] /src/
            ```

            ```dockerfile good context=src/app.py,requirements.txt
            FROM python:3.13-slim
            COPY src /src
            COPY requirements.txt /src/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeFile);

    private static void AnalyzeFile(DockerfileAnalysisContext context)
    {
        if (context.Input.BuildContext is not { } folder)
        {
            return;
        }

        var missing = new List<(TransferInstructionSyntax Transfer, ArgumentSyntax Source, string Path)>();
        var found = 0;
        foreach (var stage in context.DockerfileModel.AllStages)
        {
            foreach (var transfer in ContextSources.FromContext(stage))
            {
                foreach (var source in transfer.FileSources)
                {
                    if (ContextSources.PathOf(stage, transfer, source) is not { Length: > 0 } path)
                    {
                        continue;
                    }

                    if (folder.Find(path) is not null)
                    {
                        found++;
                    }
                    else if (folder.IsIgnored(path) == false && !IsMade(path) && transfer.GetFlag("parents") is null)
                    {
                        missing.Add((transfer, source, path));
                    }
                }
            }
        }

        // Part of a repository, a submodule that was not fetched: what is missing there tells nothing about the build.
        var isWhole = missing.Count <= found && missing.TrueForAll(item => item.Path.LastIndexOf('/') is var slash && (slash < 0 || folder.Find(item.Path.Substring(0, slash)) is { IsFolder: true }));
        foreach (var (transfer, source, path) in isWhole ? missing : [])
        {
            // A path that leads out of the context is a finding of its own.
            if (SourceKinds.LeavesContext(source.ValueText))
            {
                continue;
            }

            context.Report(Descriptor, source.Span, path, folder.DisplayPath == "." ? string.Empty : " '" + folder.DisplayPath + "'", transfer.Name);
        }
    }

    private static bool IsMade(string path) => path.Split('/').Any(Made.Contains) || MadeEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
