namespace DockerLint.Analysis;

/// <summary>One registration of a driver with its analyzer, which is made on first use and then serves all files and threads.</summary>
internal sealed class AnalyzerHost
{
    private readonly Lazy<Instance> instance;
    private string? typeName;

    public AnalyzerHost(RuleRegistration registration)
    {
        Registration = registration;
        // A constructor that throws is remembered and throws for each file anew, so each file tells of it.
        instance = new Lazy<Instance>(Create, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public RuleRegistration Registration { get; }

    public bool IsConstructed => instance.IsValueCreated;

    /// <summary>What the analyzer has registered; throws whatever its constructor or <c>Initialize</c> throws.</summary>
    public AnalysisContext Actions => instance.Value.Actions;

    /// <summary>For messages: the analyzer's type, or the ids of its rules when it could not be made.</summary>
    public string Name => typeName ?? string.Join(", ", Registration.Rules.Select(rule => rule.Id));

    public bool Supports(DiagnosticDescriptor descriptor)
    {
        foreach (var supported in instance.Value.Supported)
        {
            if (ReferenceEquals(supported, descriptor) || supported.Id == descriptor.Id)
            {
                return true;
            }
        }

        return false;
    }

    private Instance Create()
    {
        var analyzer = Registration.CreateAnalyzer();
        typeName = analyzer.GetType().Name;
        var actions = new AnalysisContext();
        analyzer.Initialize(actions);
        return new Instance(actions, analyzer.SupportedDiagnostics);
    }

    private sealed record Instance(AnalysisContext Actions, IReadOnlyList<DiagnosticDescriptor> Supported);
}
