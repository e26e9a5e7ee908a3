namespace DockerLint.Semantics.Secrets;

/// <summary>A secret of a known form, found in a text. Never carries the secret itself.</summary>
/// <param name="Span">Its place in the text that was searched.</param>
/// <param name="Kind">What it is, such as <c>GitHub token</c>.</param>
public sealed record SecretToken(TextSpan Span, string Kind);
