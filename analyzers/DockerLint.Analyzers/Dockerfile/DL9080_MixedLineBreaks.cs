namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports files whose lines end in two ways.</summary>
[Analyzer]
public sealed class MixedLineBreaksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9080.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9080", "Lines end in two ways")
    {
        Message = "This line ends with {0}, most others with {1}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A file with both CR LF and LF shows up as changed in every editor that keeps to one of them. Reported is the first line that ends
            otherwise than most. The fix ends all lines as Linux does, which BuildKit reads the same, and is safe.

            ```dockerfile bad line-ends=mixed
            FROM alpine:3.22
            RUN apk add --no-cache curl
            RUN adduser -D app
            USER app
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            RUN apk add --no-cache curl
            RUN adduser -D app
            USER app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeFile);

    private static void AnalyzeFile(DockerfileAnalysisContext context)
    {
        if (LineBreaks.FindOdd(context.Tree.Text.ToString()) is { } odd)
        {
            context.Report(Descriptor, odd, odd.Length == 2 ? "CR LF" : "LF", odd.Length == 2 ? "LF" : "CR LF");
        }
    }
}

/// <summary>Ends all lines as Linux does.</summary>
public sealed class MixedLineBreaksCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MixedLineBreaksAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterFix("End all lines with LF", Safety, LineBreaks.ToLinux(context.Tree.Text.ToString()));
}
