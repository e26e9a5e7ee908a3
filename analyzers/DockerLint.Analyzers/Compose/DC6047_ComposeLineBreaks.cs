namespace DockerLint.Analyzers.Compose;

/// <summary>Reports Compose files whose lines end in different ways.</summary>
[Analyzer]
public sealed class ComposeLineBreaksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6047.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6047", "Lines of YAML end in two ways")
    {
        Message = "this line ends with {0}, most others with {1}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["yamllint/new-lines"],
        Documentation = """
            A file with both CR LF and LF shows up as changed in every editor that keeps to one of them. Reported is the first line that ends
            otherwise than most. The fix ends all lines as Linux does, which YAML reads the same, and is safe.

            ```yaml bad line-ends=mixed
            services:
              web:
                image: nginx:1.29
            ```

            ```yaml good alternative
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
        if (LineBreaks.FindOdd(context.Tree.Text.ToString()) is { } odd)
        {
            context.Report(Descriptor, odd, odd.Length == 2 ? "CR LF" : "LF", odd.Length == 2 ? "LF" : "CR LF");
        }
    }
}

/// <summary>Ends all lines as Linux does.</summary>
public sealed class ComposeLineBreaksCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ComposeLineBreaksAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterFix("End all lines with LF", Safety, LineBreaks.ToLinux(context.Tree.Text.ToString()));
}
