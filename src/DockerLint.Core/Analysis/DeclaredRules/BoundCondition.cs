namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A condition whose names are known. It keeps nothing, so it serves all files and threads.</summary>
internal abstract record BoundCondition
{
    /// <summary>Whether it holds: yes, no, or null when that cannot be known.</summary>
    public abstract bool? Evaluate(Fact fact);

    /// <summary>Adds the tests that have decided the answer for a fact.</summary>
    public abstract void Explain(Fact fact, List<BoundTest> deciding);

    /// <summary>The condition in words.</summary>
    public abstract string Describe(bool isInner);
}
