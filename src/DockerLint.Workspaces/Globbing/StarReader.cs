namespace DockerLint.Workspaces.Globbing;

/// <summary>Reads what stars mean in a dialect of patterns.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="position">0-based offset behind the first star; moved behind the last character that belongs to it.</param>
/// <param name="reader">Takes the token.</param>
internal delegate void StarReader(string pattern, ref int position, GlobReader reader);
