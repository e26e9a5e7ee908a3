using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports the version of the file format, which nothing reads any more.</summary>
[Analyzer]
public sealed class ObsoleteVersionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6001", "Obsolete key 'version'")
    {
        Message = "'version' is obsolete: Compose ignores it and warns about it at every call",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dclint/no-version-field", "compose-go/obsolete-version"],
        Documentation = """
            Compose reads every file by the current specification, whatever its `version` says. The fix removes the entry with its
            lines and nothing else, and is safe; keep the key only for `docker-compose` 1 or `docker stack deploy`.

            ```yaml bad
            [|version|]: "3.8"
            services:
              web:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var document in context.Tree.Root.Documents)
        {
            if (document.Value is MappingSyntax mapping && mapping.FindEntry("version") is { } entry)
            {
                context.Report(Descriptor, entry.Key.ContentSpan);
            }
        }
    }
}

/// <summary>Removes the lines of the entry.</summary>
public sealed class ObsoleteVersionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ObsoleteVersionAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is not ComposeSyntaxTree tree
            || tree.Root.Documents.Select(document => document.Value).OfType<MappingSyntax>().SelectMany(mapping => mapping.Entries).FirstOrDefault(entry => entry.Key.ContentSpan == context.Span) is not { Parent: MappingSyntax { IsFlow: false, Entries.Count: > 1 } } entry
            || entry.Value is not ScalarSyntax || entry.Value.Anchor is not null || entry.QuestionMark is not null)
        {
            return;
        }

        var text = tree.Text;
        var first = text.GetLineNumber(entry.Span.Start);
        var last = text.GetLineNumber(entry.Value.ContentSpan.End);
        var start = text.GetLine(first).Start;
        // A comment behind it would go, too.
        if (text.ToString(TextSpan.FromBounds(start, entry.Span.Start)).Trim('\uFEFF', ' ', '\t').Length > 0
            || text.ToString(TextSpan.FromBounds(entry.Value.ContentSpan.End, Math.Max(entry.Value.ContentSpan.End, text.GetLine(last).End))).Trim().Length > 0)
        {
            return;
        }

        // A blank line that parted the entry from the next one goes with it where nothing stands above.
        if (first == 0 && last + 1 < text.LineCount && IsBlank(text, last + 1))
        {
            last++;
        }

        context.RegisterFix("Remove 'version'", FixSafety.Safe, new TextChange(TextSpan.FromBounds(entry.Span.Start, EndOf(text, last)), string.Empty));
    }

    private static bool IsBlank(SourceText text, int line) => text.ToString(TextSpan.FromBounds(text.GetLine(line).Start, EndOf(text, line))).Trim().Length == 0;

    private static int EndOf(SourceText text, int line) => text.GetLine(line).EndIncludingLineBreak;
}
