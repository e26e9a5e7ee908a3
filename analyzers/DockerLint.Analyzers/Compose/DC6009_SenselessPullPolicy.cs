using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports pull policies that can change nothing.</summary>
[Analyzer]
public sealed class SenselessPullPolicyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6009", "Pull policy that can change nothing")
    {
        Message = "'pull_policy: {0}' asks the registry {1} for an image whose digest cannot change",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            An image that is named by its digest is the same for ever: once it is there, every further pull is a request for nothing,
            and a start without network fails.

            ```yaml bad
            services:
              db:
                image: postgres@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                pull_policy: [|always|]
            ```

            ```yaml good
            services:
              db:
                image: postgres@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.PullPolicy is { Value.Text: { } policy } value && (policy is "always" or "daily" or "weekly" || policy.StartsWith("every_", StringComparison.Ordinal)) && context.Service.PulledImage() is { HasDigest: true })
        {
            context.Report(Descriptor, value.TextSpan(), policy, policy == "always" ? "at each start" : "again and again");
        }
    }
}

/// <summary>Takes the attribute out.</summary>
public sealed class SenselessPullPolicyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SenselessPullPolicyAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindNode(context.Span).Ancestors().OfType<MappingEntrySyntax>().FirstOrDefault() is { KeyText: "pull_policy" } entry && WrittenPart.Removal(context.Tree, entry.Key.ContentSpan) is { } change)
        {
            context.RegisterFix("Remove it", FixSafety.Unsafe, change);
        }
    }
}
