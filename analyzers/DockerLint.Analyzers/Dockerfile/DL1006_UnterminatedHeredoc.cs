namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports here-documents that nothing ends.</summary>
[Analyzer(Words = "<<")]
public sealed class UnterminatedHeredocAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1006", "Here-document without an end")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unterminated-heredoc"],
        Documentation = """
            A here-document runs to a line that holds its delimiter and nothing else: no blank before it (tabs are allowed behind `<<-`),
            none behind it. Without that line the rest of the file belongs to it.

            ```dockerfile bad
            FROM alpine:3.22
            RUN [|<<EOF|]
            echo hello
              EOF
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN <<EOF
            echo hello
            EOF
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        Dictionary<string, List<int>>? indented = null;
        foreach (var diagnostic in context.Tree.Diagnostics)
        {
            if (diagnostic.Code == "UnterminatedHeredoc")
            {
                var meant = FindMeant(context.Tree.Text, diagnostic.Span, indented ??= LinesWithBlanks(context.Tree.Text));
                var details = meant is { } line ? ProposedFix.Of(line) : ReportDetails.None;
                context.Report(Descriptor, diagnostic.Span, details, diagnostic.Message + (meant is null ? string.Empty : ": the one further down has blanks around it"));
            }
        }
    }

    /// <summary>The numbers of the lines with blanks around their text, by that text and ascending.</summary>
    private static Dictionary<string, List<int>> LinesWithBlanks(SourceText text)
    {
        var result = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < text.LineCount; number++)
        {
            var line = text.ToString(text.GetLine(number).Span);
            if (line.Trim() is { Length: > 0 } trimmed && trimmed.Length < line.Length)
            {
                if (!result.TryGetValue(trimmed, out var numbers))
                {
                    result.Add(trimmed, numbers = []);
                }

                numbers.Add(number);
            }
        }

        return result;
    }

    /// <summary>The change that makes an end of the first line below that holds the delimiter with blanks around it.</summary>
    private static TextChange? FindMeant(SourceText text, TextSpan marker, Dictionary<string, List<int>> indented)
    {
        var name = text.ToString(marker).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '<', '-', ' ').Trim('"', '\'');
        if (!indented.TryGetValue(name, out var numbers))
        {
            return null;
        }

        var found = numbers.BinarySearch(text.GetLineNumber(marker.End) + 1);
        var index = found < 0 ? ~found : found;
        return index < numbers.Count ? new TextChange(text.GetLine(numbers[index]).Span, name) : null;
    }
}

/// <summary>Removes the blanks around the delimiter.</summary>
public sealed class UnterminatedHeredocCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL1006"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Remove the blanks around the delimiter", FixSafety.Safe);
}
