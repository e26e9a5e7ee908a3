namespace DockerLint.Analysis.Suppressions;

/// <summary>One rule name of one directive with the ids it means and whether it has silenced anything.</summary>
internal sealed class SuppressionEntry(SuppressionDirective directive, SuppressedName name, IReadOnlyList<string> ids, TextSpan covered)
{
    public SuppressionDirective Directive { get; } = directive;

    public SuppressedName Name { get; } = name;

    public IReadOnlyList<string> Ids { get; } = ids;

    public TextSpan Covered { get; } = covered;

    public bool IsUsed { get; set; }
}
