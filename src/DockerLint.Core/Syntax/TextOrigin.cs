namespace DockerLint.Syntax;

/// <summary>Where an embedded text stands: a Dockerfile in a compose file, a script in a RUN.</summary>
/// <param name="Map">The embedded text with its map to the file.</param>
/// <param name="OuterText">The text of the outermost file.</param>
public sealed record TextOrigin(MappedText Map, SourceText OuterText);
