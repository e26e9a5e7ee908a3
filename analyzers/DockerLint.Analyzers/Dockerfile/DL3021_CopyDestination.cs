using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports COPY and ADD of several sources to what is no directory by its name.</summary>
[Analyzer]
public sealed class CopyDestinationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3021", "Several sources and a destination without a final slash")
    {
        Message = "'{0}' takes several sources, so it must be a directory and end with a slash",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3021",
            "tally/hadolint/DL3021",
            "dockerfile-utils/INVALID_DESTINATION",
            "trivy/DS-0011",
            "kics/copy_with_more_than_two_arguments_not_ending_with_slash",
        ],
        Documentation = """
            With several sources the destination must be a directory. BuildKit makes one of it; other builders stop. A final slash says
            what is meant to both of them and to readers. Destinations that are not known are left alone.

            The fix is safe: it adds the slash.

            ```dockerfile bad
            FROM alpine:3.22
            COPY package.json package-lock.json [|/app|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY package.json package-lock.json /app/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => Analyze(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => Analyze(add, add.Node));
    }

    private static void Analyze(ReportContext context, TransferInstructionSyntax transfer)
    {
        if (transfer.Sources.Count < 2 || transfer.Destination is not { } destination || (transfer.IsTrigger && destination.ValueText.IndexOf('$') >= 0))
        {
            return;
        }

        var value = context.DockerfileModel.Resolve(destination, transfer);
        if (value.Text is not { Length: > 0 } text || text[text.Length - 1] is '/' or '\\' || destination.ValueText.TrimEnd('"', '\'').EndsWith("\\", StringComparison.Ordinal)
            || text is "." or ".." || text.EndsWith("/.", StringComparison.Ordinal) || text.EndsWith("/..", StringComparison.Ordinal))
        {
            return;
        }

        context.Report(Descriptor, destination.ContentSpan, text);
    }
}

/// <summary>Ends the destination with a slash.</summary>
public sealed class CopyDestinationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL3021"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        // Behind the last character, which in a quoted word stands before the quote.
        var last = context.Span.End - 1;
        var end = context.Tree.Text[last] is '"' or '\'' ? last : context.Span.End;
        context.RegisterFix("Add a final slash", FixSafety.Safe, new TextChange(new TextSpan(end, 0), "/"));
    }
}
