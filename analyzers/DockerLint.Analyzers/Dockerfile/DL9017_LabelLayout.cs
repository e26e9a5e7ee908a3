using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports neighbouring LABEL instructions that could be one, and labels in no order.</summary>
[Analyzer]
public sealed class LabelLayoutAnalyzer : DiagnosticAnalyzer
{
    private const string Oci = "org.opencontainers.image.";

    // What it is, which one, where it comes from, who answers for it, what it stands on.
    private static readonly string[] OciOrder =
    [
        "title", "description", "version", "created", "revision", "source", "url", "documentation", "authors", "vendor", "licenses", "ref.name", "base.name", "base.digest",
    ];

    /// <summary>DL9017.</summary>
    public static readonly DiagnosticDescriptor Grouped = new("DL9017", "Consecutive LABEL")
    {
        Message = "{0} LABEL in a row set {1} labels; one LABEL can set them all",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/labels/prefer-grouped"],
        Options = [new RuleOption("min_labels", "How many labels a row of LABEL has at least to be reported.", "3")],
        Documentation = """
            LABEL takes any number of labels. A row of them with a line for each label is easier to read as one instruction. Labels that a
            comment or a blank line sets apart stay apart.

            The fix is safe: the image has the same labels.

            ```dockerfile bad
            FROM alpine:3.22
            [|LABEL|] org.opencontainers.image.title="web"
            LABEL org.opencontainers.image.version="1.4.0"
            LABEL org.opencontainers.image.vendor="Example"
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.title="web" \
                  org.opencontainers.image.version="1.4.0" \
                  org.opencontainers.image.vendor="Example"
            ```
            """,
    };

    /// <summary>DL9018.</summary>
    public static readonly DiagnosticDescriptor Ordered = new("DL9018", "Labels are in no order")
    {
        Message = "'{0}' comes before '{1}' in the {2} order",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/labels/prefer-stable-order"],
        Options = [new RuleOption("order", "usual for the annotations of OCI first (title, description, version, …), then other keys with dots, keys without and those of label-schema.org; lexical for the order of the alphabet.", "usual")],
        Documentation = """
            Labels in the same order everywhere are found at a glance, and two changes rarely meet in one line. Looked at are the labels of one
            LABEL; one with a variable in a key or a key that is there twice is left alone.

            The fix is safe: it changes places, the labels stay the same. There is none when comments stand between them.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL org.opencontainers.image.description="Serves pages" \
                  {|DL9018:org.opencontainers.image.title|}="web"
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.title="web" \
                  org.opencontainers.image.description="Serves pages"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Grouped, Ordered];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDockerfileAction(AnalyzeDockerfile);
        context.RegisterSyntaxNodeAction<LabelInstructionSyntax>(AnalyzeLabel);
    }

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var least = int.TryParse(context.GetOption(Grouped, "min_labels"), out var option) ? option : 3;
        var lines = SourceLines.Of(context.Tree);
        var row = new List<LabelInstructionSyntax>();
        foreach (var instruction in context.Tree.Root.Instructions)
        {
            if (row.Count > 0 && (instruction is not LabelInstructionSyntax || context.Tree.Text.GetLineNumber(instruction.Span.Start) != lines.LastLine(row[row.Count - 1]) + 1))
            {
                ReportRow(context, row, least);
                row.Clear();
            }

            if (instruction is LabelInstructionSyntax label)
            {
                row.Add(label);
            }
        }

        ReportRow(context, row, least);
    }

    private static void ReportRow(DockerfileAnalysisContext context, List<LabelInstructionSyntax> row, int least)
    {
        var count = row.Sum(label => label.Pairs.Count);
        if (row.Count < 2 || count < least)
        {
            return;
        }

        var seam = " " + context.Tree.EscapeCharacter + context.Tree.LineBreak() + "      ";
        var joins = row.Any(label => label.IsLegacyForm || label.Pairs.Any(pair => pair.Key.IsMissing || pair.Value is null))
            ? []
            : row.Skip(1).Select((label, index) => new TextChange(TextSpan.FromBounds(row[index].Span.End, label.Pairs[0].Span.Start), seam)).ToArray();
        context.Report(Grouped, row[0].KeywordToken.Span, ProposedFix.Of(joins), row.Count, count);
    }

    private static void AnalyzeLabel(SyntaxNodeAnalysisContext<LabelInstructionSyntax> context)
    {
        var pairs = context.Node.Pairs;
        if (pairs.Count < 2 || context.Node.IsLegacyForm)
        {
            return;
        }

        var keys = pairs.Select(pair => pair.Key.IsMissing || pair.Key.ValueText.IndexOf('$') >= 0 ? null : context.DockerfileModel.Known(pair.Key, context.Node)).ToArray();
        if (keys.Any(string.IsNullOrEmpty) || keys.Distinct().Count() < keys.Length)
        {
            return;
        }

        var isLexical = context.GetOption(Ordered, "order") == "lexical";
        var sorted = isLexical
            ? Enumerable.Range(0, keys.Length).OrderBy(index => keys[index], StringComparer.Ordinal).ToArray()
            : Enumerable.Range(0, keys.Length).OrderBy(index => RankOf(keys[index] ?? string.Empty)).ThenBy(index => IsLegacyKey(keys[index]) ? keys[index] : string.Empty, StringComparer.Ordinal).ToArray();

        // The first one that comes too late: it belongs where another one stands.
        var place = 0;
        while (place < sorted.Length && sorted[place] == place)
        {
            place++;
        }

        if (place == sorted.Length)
        {
            return;
        }

        var text = context.Tree.Text;
        var hasComment = Enumerable.Range(1, pairs.Count - 1).Any(index => text.ToString(TextSpan.FromBounds(pairs[index - 1].Span.End, pairs[index].Span.Start)).IndexOf('#') >= 0);
        var moves = hasComment ? [] : Enumerable.Range(0, sorted.Length).Where(index => sorted[index] != index).Select(index => new TextChange(pairs[index].Span, text.ToString(pairs[sorted[index]].Span))).ToArray();
        context.Report(Ordered, pairs[sorted[place]].Key.Span, ProposedFix.Of(moves), keys[sorted[place]] ?? string.Empty, keys[place] ?? string.Empty, isLexical ? "lexical" : "usual");
    }

    private static int RankOf(string key)
    {
        if (key.StartsWith(Oci, StringComparison.Ordinal))
        {
            var known = Array.IndexOf(OciOrder, key.Substring(Oci.Length));
            return known < 0 ? OciOrder.Length : known;
        }

        return OciOrder.Length + (IsLegacyKey(key) ? 3 : key.IndexOf('.') < 0 ? 2 : 1);
    }

    private static bool IsLegacyKey(string? key) => key is not null && key.StartsWith("org.label-schema.", StringComparison.Ordinal);
}

/// <summary>Joins the instructions, or puts the labels in order.</summary>
public sealed class LabelLayoutCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9017", "DL9018"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        ProposedFix.Register(context, context.Diagnostic.Id == "DL9017" ? "Join the LABEL instructions" : "Put the labels in order", Safety);
}
