namespace DockerLint.Grammars.Selectors;

/// <summary>One name of a path, with the key behind it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Key">The text in brackets; null when there are none.</param>
internal sealed record SelectorPathPart(SelectorName Name, SelectorValue? Key);
