namespace DockerLint.Analysis.DeclaredRules;

/// <summary>One thing in one file that a selector may select.</summary>
/// <param name="source">Where it comes from.</param>
/// <param name="span">The word that a finding marks.</param>
internal abstract class Fact(FactSource source, TextSpan span)
{
    /// <summary>What it is.</summary>
    public abstract SelectorSubject Subject { get; }

    /// <summary>The file it stands in.</summary>
    public FactSource Source { get; } = source;

    /// <summary>The word that a finding marks, in the file.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The thing of another kind that it stands in or has; null if there is none here.</summary>
    /// <param name="subject">Name of the other kind.</param>
    public virtual Fact? FindRelated(string subject) => null;
}
