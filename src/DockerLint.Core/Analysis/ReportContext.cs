using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>What every action gets: the tree, the rule's options and a way to report.</summary>
public abstract class ReportContext
{
    private readonly Action<DiagnosticDescriptor, TextSpan, ReportDetails, object[]> report;

    private protected ReportContext(SyntaxTree tree, AnalyzerConfiguration configuration, Action<DiagnosticDescriptor, TextSpan, ReportDetails, object[]> report, CancellationToken cancellationToken)
    {
        Tree = tree;
        Configuration = configuration;
        this.report = report;
        CancellationToken = cancellationToken;
    }

    /// <summary>The tree that is analysed.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What is configured for this file.</summary>
    public AnalyzerConfiguration Configuration { get; }

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Reports a rule at a span of <see cref="Tree"/>.</summary>
    /// <param name="descriptor">One of the analyzer's supported diagnostics.</param>
    /// <param name="span">The very word.</param>
    /// <param name="arguments">What fills the message; never a secret.</param>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) => report(descriptor, span, ReportDetails.None, arguments);

    /// <summary>Reports a rule at a node.</summary>
    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params object[] arguments) => report(descriptor, node.Span, ReportDetails.None, arguments);

    /// <summary>Reports a rule at a token.</summary>
    public void Report(DiagnosticDescriptor descriptor, SyntaxToken token, params object[] arguments) => report(descriptor, token.Span, ReportDetails.None, arguments);

    /// <summary>Reports a rule with related places, properties for its fix, or a lowered severity.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, ReportDetails details, params object[] arguments) => report(descriptor, span, details, arguments);
}
