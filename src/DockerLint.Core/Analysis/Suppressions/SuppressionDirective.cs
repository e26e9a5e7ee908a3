namespace DockerLint.Analysis.Suppressions;

/// <summary>A suppression comment at its place.</summary>
/// <param name="Comment">What it says.</param>
/// <param name="Span">The comment, in the tree's own text.</param>
/// <param name="Covered">What it covers, in the outermost file.</param>
internal sealed record SuppressionDirective(SuppressionComment Comment, TextSpan Span, TextSpan Covered);
