namespace DockerLint.Analysis;

/// <summary>
/// A rule, or several that share one walk. Stateless: one instance serves many files, possibly at once. It reports through the
/// contexts that its actions are called with.
/// </summary>
public abstract class DiagnosticAnalyzer
{
    /// <summary>The rules it may report.</summary>
    public abstract IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers the actions; called once.</summary>
    public abstract void Initialize(AnalysisContext context);
}
