using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports sources that the ignore file keeps out of the build.</summary>
[Analyzer]
public sealed class IgnoredSourceAnalyzer : DiagnosticAnalyzer
{
    private const int MostEntries = 2000;

    /// <summary>DX1002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1002", "Copied file is ignored")
    {
        Message = "'{0}' is kept out of the build by {1}, so this {2} does not find it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["buildkit/CopyIgnoredFile", "tally/buildkit/CopyIgnoredFile"],
        Documentation = """
            What `.dockerignore` excludes is not sent to the builder. A COPY of it fails with "not found", or copies an empty folder.

            Only exact sources of a known build context are judged. Silent when a line with `!` takes back something below the source,
            for `COPY .` unless everything is excluded, and for `--from`, addresses and here-documents.

            ```dockerfile bad context=src/a.cs,.dockerignore ignored=docs
            FROM alpine:3.22
            COPY [|docs|] /docs
            ```

            ```dockerfile good context=src/a.cs
            FROM alpine:3.22
            COPY src /src
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Input.BuildContext is not { IgnoreFilePath: { } ignoreFile } folder)
        {
            return;
        }

        foreach (var transfer in ContextSources.FromContext(context.Stage))
        {
            foreach (var source in transfer.FileSources)
            {
                if (ContextSources.PathOf(context.Stage, transfer, source) is { } path && IsWhollyIgnored(folder, path))
                {
                    context.Report(Descriptor, source.Span, source.ValueText, "'" + PathText.Name(ignoreFile.Replace('\\', '/')) + "'", transfer.Name);
                }
            }
        }
    }

    private static bool IsWhollyIgnored(BuildContext context, string path)
    {
        if (path.Length == 0)
        {
            var entries = context.GetEntries(string.Empty).Where(entry => entry.Path != ".dockerignore").ToArray();
            return entries.Length > 0 && HasLine(context, line => line is "*" or "**" or "**/*") && !HasLine(context, line => line[0] == '!');
        }

        return context.IsIgnored(path)
            && (context.Find(path) is { } entry ? !entry.IsFolder || HoldsOnlyIgnored(context, path) : !HasLine(context, line => line[0] == '!' && MayLieBelow(line.Substring(1).Trim().TrimStart('/'), path)));
    }

    private static bool MayLieBelow(string pattern, string path) => pattern.StartsWith(path + "/", StringComparison.Ordinal) || pattern.IndexOf('*') >= 0 || pattern == path;

    private static bool HasLine(BuildContext context, Func<string, bool> condition) =>
        context.ReadText(".dockerignore") is { } text && text.ToString().Split('\n').Select(line => line.Trim()).Any(line => line.Length > 0 && line[0] != '#' && condition(line));

    private static bool HoldsOnlyIgnored(BuildContext context, string folder)
    {
        var waiting = new Queue<string>([folder]);
        for (var seen = 0; waiting.Count > 0 && seen < MostEntries; seen++)
        {
            foreach (var entry in context.GetEntries(waiting.Dequeue()))
            {
                if (!context.IsIgnored(entry.Path))
                {
                    return false;
                }

                if (entry.IsFolder)
                {
                    waiting.Enqueue(entry.Path);
                }
            }
        }

        return waiting.Count == 0;
    }
}
