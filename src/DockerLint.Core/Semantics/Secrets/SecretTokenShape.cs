namespace DockerLint.Semantics.Secrets;

/// <summary>The form of one kind of secret: a fixed beginning and a body.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Prefix">The fixed beginning.</param>
/// <param name="MinimumBody">Fewest characters behind it.</param>
/// <param name="Alphabet">Characters of the body.</param>
/// <param name="MaximumBody">Most characters behind it; more make it something else.</param>
internal sealed record SecretTokenShape(string Kind, string Prefix, int MinimumBody, TokenAlphabet Alphabet, int MaximumBody = int.MaxValue);
