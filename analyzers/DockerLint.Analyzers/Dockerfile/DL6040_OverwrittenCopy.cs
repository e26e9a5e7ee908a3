using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports copied files that a later COPY overwrites before anything has read them.</summary>
[Analyzer]
public sealed class OverwrittenCopyAnalyzer : DiagnosticAnalyzer
{
    // What bears one of these endings is a file also where nothing is known of the context.
    private static readonly HashSet<string> FileEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        "conf", "cfg", "ini", "json", "yml", "yaml", "toml", "xml", "properties", "env", "txt", "md", "sh", "js", "ts", "mjs", "py", "rb", "php", "go", "cs", "csproj", "props", "java", "jar", "war",
        "html", "css", "sql", "lock", "mod", "sum", "gradle", "repo", "list", "service", "pem", "crt", "key", "cnf",
    };

    /// <summary>DL6040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6040", "Copied file is overwritten")
    {
        Message = "{0} overwritten by the {1} in line {2} before anything reads {3}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Two instructions write the same path, and no RUN stands between them: the first copy does nothing. Either the destinations are
            not what was meant, or a RUN between them is missing, such as the one that installs dependencies before all sources are
            copied.

            Judged are exact paths: a file copied to where another file goes, and a file or folder that a later copy of the folder around
            it brings to the same place.

            ```dockerfile bad
            FROM node:22-slim
            WORKDIR /app
            COPY [|package.json|] ./
            COPY . .
            RUN npm ci
            ```

            ```dockerfile good
            FROM node:22-slim
            WORKDIR /app
            COPY package.json ./
            RUN npm ci
            COPY . .
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var unread = new Dictionary<string, Copied>(StringComparer.Ordinal);
        foreach (var instruction in context.Stage.Instructions)
        {
            if (instruction is RunInstructionSyntax)
            {
                unread.Clear();
            }
            else if (instruction is TransferInstructionSyntax transfer && transfer.GetFlag("parents") is null && transfer.GetFlag("exclude") is null)
            {
                var overwritten = new List<Copied>();
                foreach (var copied in Read(context, transfer).ToArray())
                {
                    overwritten.AddRange(TakeOverwritten(unread, copied));
                    unread[copied.Key] = copied;
                }

                // However many files it overwrites, there is one cause.
                if (overwritten.Count > 0)
                {
                    var others = overwritten.Count == 1 ? string.Empty : " and " + (overwritten.Count - 1) + " more";
                    context.Report(
                        Descriptor,
                        overwritten[0].Span,
                        "'" + (overwritten[0].Path ?? overwritten[0].Destination) + "'" + others + (others.Length == 0 ? " is" : " are"),
                        transfer.Name,
                        context.Tree.Text.GetLineNumber(transfer.Span.Start) + 1,
                        others.Length == 0 ? "it" : "them");
                }
            }
        }
    }

    private static IEnumerable<Copied> TakeOverwritten(Dictionary<string, Copied> unread, Copied copied)
    {
        if (unread.TryGetValue(copied.Key, out var before) && ((before.IsFile && copied.IsFile) || (before.Source is not null && before.Source == copied.Source)))
        {
            yield return before;
        }

        // Only a folder can bring along what was copied out of it before; its contents go to the destination.
        if (copied.Source is not { } folder || copied.IsFile)
        {
            yield break;
        }

        foreach (var earlier in unread.Values.Where(earlier => earlier.Source is { } source && source != folder && PathText.IsSameOrBelow("/" + source, "/" + folder)).ToArray())
        {
            var inner = folder.Length == 0 ? earlier.Source : earlier.Source?.Substring(folder.Length + 1);
            if (earlier.Path is { } path && PathText.Absolute(inner ?? string.Empty, copied.Destination) == path)
            {
                unread.Remove(earlier.Key);
                yield return earlier;
            }
        }
    }

    private static IEnumerable<Copied> Read(StageAnalysisContext context, TransferInstructionSyntax transfer)
    {
        var stage = context.Stage;
        var isContext = transfer.GetFlag("from") is null;
        if (CopiedPaths.Destination(stage, transfer) is not { } destination)
        {
            yield break;
        }

        foreach (var (source, text, path) in CopiedPaths.Of(stage, transfer))
        {
            // ADD unpacks archives and fetches what is elsewhere.
            if (transfer is AddInstructionSyntax)
            {
                continue;
            }

            var inContext = isContext ? ContextSources.PathOf(stage, transfer, source) : null;
            var entry = inContext is null ? null : context.Input.BuildContext?.Find(inContext);
            var isFile = (entry is null ? HasFileEnding(text) : !entry.IsFolder) && IsSurelyThere(text, path);

            // What lies in a folder is copied, not the folder; of what may be either only the one place is known that is the same for both.
            yield return new Copied(source.Span, inContext, destination, isFile || path == destination ? path : null, isFile);
        }

        if (transfer.Heredocs.Count == 1 && transfer.Sources.Count == 1 && transfer.Destination?.ValueText.EndsWith("/", StringComparison.Ordinal) == false && HasFileEnding(destination))
        {
            yield return new Copied(transfer.Sources[0].Span, null, destination, destination, true);
        }
    }

    // A destination without a slash may be a folder of the image, into which the file goes.
    private static bool IsSurelyThere(string source, string path) => PathText.Name(path) == PathText.Name(source) || HasFileEnding(path);

    private static bool HasFileEnding(string path) =>
        PathText.Name(path) is var name && name.LastIndexOf('.') is > 0 and var dot && FileEndings.Contains(name.Substring(dot + 1));

    private sealed record Copied(TextSpan Span, string? Source, string Destination, string? Path, bool IsFile)
    {
        // What is not surely at a path is overwritten by the very same copy alone.
        public string Key => Path ?? Destination + "\n" + Source;
    }
}
