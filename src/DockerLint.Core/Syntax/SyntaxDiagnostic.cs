namespace DockerLint.Syntax;

/// <summary>
/// Something a parser could not accept. The parsers state facts; which id, severity and documentation a fact has is said by the
/// rule that reports it, so that the rule file stays the whole truth about the rule.
/// </summary>
/// <param name="Code">Stable name of the problem, unique within its language.</param>
/// <param name="Span">Its place in the tree's own text.</param>
/// <param name="Message">What is wrong here, in one sentence without a full stop.</param>
public sealed record SyntaxDiagnostic(string Code, TextSpan Span, string Message);
